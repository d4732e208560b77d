"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -10.924
WHOLE = (0.109, 0.020, -0.514, 3.212)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.097,
    "ADULT": -0.352,
    "ASK": 0.409,
    "ASSAULT": -0.095,
    "BEING": -0.630,
    "BULLY": -0.677,
    "CARE": -0.776,
    "CHILD": 1.288,
    "CONTACT": -0.223,
    "CREEPY": 0.189,
    "CRISIS": -0.128,
    "CROWD": -0.012,
    "DESPAIR": -0.194,
    "DIRECT": -0.440,
    "DISTRESS": -0.494,
    "FAULT": -0.060,
    "FEAR": -0.506,
    "FORCE": -0.681,
    "FRAME": 0.264,
    "GIFT": 0.031,
    "GROOMED": -0.642,
    "HARMED": -0.272,
    "HE": 0.091,
    "HELPREQ": -0.536,
    "HYPO": -0.057,
    "I": 0.780,
    "KIN": 0.721,
    "KNOWS": 0.059,
    "LEAK": -0.685,
    "LOVE": 0.357,
    "ME": 0.638,
    "MEET": 0.280,
    "MINOR": 1.199,
    "MOVED": 0.161,
    "MY": -0.651,
    "NEAR": 0.010,
    "NEVERMET": -0.173,
    "NEWS": 0.051,
    "NUDE": 0.181,
    "OLDER": -0.141,
    "ONLINE": -0.177,
    "OPINION": 0.120,
    "ORDINARY": -0.259,
    "OTHER_ADULT": -0.465,
    "PAST": -0.211,
    "PEER": 0.065,
    "PIC": 1.074,
    "SECRET": 0.554,
    "SELF_ADULT": 0.433,
    "SELF_MINOR": -0.189,
    "SEND": -0.021,
    "SEX": -0.076,
    "SHAME": -0.339,
    "SOMEONE": -0.463,
    "SOURCE": -0.351,
    "STALK": -0.107,
    "STAT": -0.471,
    "THREAT": -0.113,
    "TOLD": -1.060,
    "TOPIC": -0.202,
    "TOUCH": 0.539,
    "VIOLENCE": -0.487,
    "WE": -0.018,
    "WORRY": 0.095,
    "YOU": 0.156,
}
STEMS: dict[int, str] = {
    -72: """
seat
""",
    -66: """
bruis scar
""",
    -65: """
wembley
""",
    -63: """
medal
""",
    -60: """
waterloo
""",
    -59: """
dentist
""",
    -58: """
swell trophi
""",
    -57: """
trauma
""",
    -56: """
napoleon
""",
    -55: """
bandag injuri swollen
""",
    -54: """
christma gum
""",
    -52: """
protect
""",
    -51: """
bone gettysburg organist wound
""",
    -50: """
disast tray was
""",
    -49: """
cereal crash parliament stadium
""",
    -48: """
bologna communion tooth
""",
    -47: """
baker biscuit cushion lunch toothpast trademark
""",
    -46: """
sprain
""",
    -45: """
cat chew dent dinner helmet panick warn
""",
    -44: """
birthday cartoon concret derbi heal safeti spoon war
""",
    -43: """
bowl brace crisi damag devon logo napkin nhs statu
""",
    -42: """
bakeri bishop card eat minist mug nightmar reed resin slime
""",
    -41: """
applaus babi bolt calf chair cup dental dog gloss mummi orchestra pud repair splinter toast
""",
    -40: """
aberdeen battlefield bus crown die division flu foam hat icon jelli london terrifi vase
""",
    -39: """
england fever furnitur garden monster teeth
""",
    -38: """
beak boston breakfast champagn clap firm freez lion owl plate rain spoke struck umbrella water
""",
    -37: """
allerg anglia award badg blackpool bleed brake bumper calendar cambridg carpentri cocoa cream emblem lego nurs paw
skeleton storm swear theme two wasp
""",
    -36: """
architectur bed bobbi bonnet bread broke chancellor chess headach motorway offenc spaghetti sunday told
""",
    -35: """
anthem arena class figur fist greyhound infect italic laugh march newton punch reindeer shoe smash spill vicar
victorian
""",
    -34: """
armour bedtim brawl ceremoni cole danger halloween hate hockey hymn limp lincolnshir liverpool monopoli pavement
pension sandwich sitcom somerset sore surgeri surrey
""",
    -33: """
british broken cake cello denot easter footbal football frozen goos had hospit lamb meal melt rust salmon servic simon
stood symbol tabl tile tuesday wed wobbl wreck
""",
    -32: """
altar been bless brussel buse carol chapel coaster coffe collag concert curs diabet did fault flinch forecast fought
glasgow glossari hand healthcar honour hors ice mani mouth muddl numb oxford pronounc quot recoveri referendum robinson
santa settings speech surg templ westminst worri
""",
    -31: """
aftermath anatomi axi backlash brutal casualti chunk daft desk explain flood font hamlet hampshir impact judo magnesium
morn overdos pain plagu plastic risk scream slice tantrum toxic weather were wimbledon
""",
    -30: """
3 about battl cafe chees clash cri crib dane drink explod guernsey mad majesti margin mat milk operat parliamentari sir
snow soldier stain thump titl toothbrush wheelchair
""",
    -29: """
appendix at bristol burst came carv chariti chin choir cuisin dorset dragon egghead epic fridg froze georg german greas
gush harpsichord kitchen monsieur mud nicknam paint pork portion potteri rage said scratch shock simpson soup
sunderland swan tea teddi throat trouser upset vitamin ward won wooden
""",
    -28: """
assembl ate bee beer bite blair chapter coat dish everyon festiv flour food frighten glass god head hysteria knee lump
medicin pad pie print rainbow smile snack steel swallow tomorrow towel unsaf wheat woodwork wrist
""",
    -27: """
bart birmingham blame bracket breakdown brit cabbag cheer death doc eastend essex fight fine frog germani gripe guin
hair heel hygien layout lip lord math metr minecraft mps murphi oliv pedal peg penguin pour pumpkin quotat royal saw
scari sermon speaker stick tractor trumpet victoria wing workplac zebra
""",
    -26: """
accord apollo bad bathroom bert blade blight capitalis cartoonist chart christen clock clown colour councillor digest
dose drip eaten egg feather frost gala globe gloomi harm irish largest lisbon lock manchest marathon medic mint moistur
mors octob orlean politician purpl rotari sausag shetland siren splash sugar turkey union uniti violenc vodka worksheet
yorkshir
""",
    -25: """
15 5 angri banter bar beef beig blue bohemian brand captain case champion cheek clinic color compani dessert euro europ
event favourit februari fell flute footnot fraction freak glue hail industri insur jude knit knuckl labour microphon
month nerv organ oscar paddl period piec pig plumber poison pub queen rink rugbi scarf scissor septemb servant
sharehold sheep smack sponsorship stalin stapl station stomach stoog supermarket surviv toilet wore zoo
""",
    -24: """
assault bagpip banana bench blacksmith blood bori brick centimet centr chop column cupboard currenc cut diet doom drank
even fife flesh fluffi fork french governor gram healer help horror is itch label lectur leg max newspap notch pancak
percentag plank plaster pond renam revolt shark shower sofa spit sticki stitch thunder thursday tiger token train venu
vowel waffl worker
""",
    -23: """
agenda australian axe barclay bell berlin blackout board book burnt butter camp cancer chef cleopatra clergi club
comedi crech crystal dagger decker defin dinosaur divid elector gees giant goat golden gregg hamburg headquart includ
jewish june karat knight main mattress moment monkey nervous novemb oil par passport portugues prais present prom rhyme
saturday slept socket squeak stamped stepmum strangl stroke swindon ticket today tub uniform valv versaill winner wool
""",
    -22: """
22 ankl apolog bake call carp cholesterol composit creas crest crew disgrac disneyland emergenc eurovis everton fear
fiesta finnish foot fright gill ginger glove greatest grid hull ireland italian itv jim leed lineup maximum monologu
mould ms neck norway nurseri nut ounc pasta pastor per pillow plural podcast potato relat rusti sarah sergeant size
specialist spokesman spokesperson stab stone tear thank tori turf uk vend went yearbook
""",
    -21: """
affect annum au autism beard boss brass brew calm canadian cap charl charli chuck clerk clich cold conflict controversi
crumbl destroy diesel domino dream firework friday groan halv happen holder hurt incident incom kangaroo knife leather
librari listen lotteri madam meredith meter mister myth nail pal peel penalti pill poet pound revenu rot scottish
season shin sick snore solid stand statement sudden suffer syllabl three unicorn vegetarian violent watermark winter
""",
    -20: """
acronym aisl all anyth australia beast big biggest bookcas boot bow bremen bulli carpent choirboy clay collaps comic
committe cooki cours deck department dougla elbow english fixtur glu handicap hero hour international itali keyboard
kindl king lipstick liquid louvr mention ministri misquot mumbl oven panel paper parrot paus pertain piano pit pocket
pounder quarter recognis roman salad salari scotland seri shout skate slogan spring squeaki steve tablet templat thing
trainer treat ulster waiter wood wrestl zoom
""",
    -19: """
accent alcohol america anim anniversari annual armi articl basil box brazil bull bullet bunni cage classroom commerci
curtain data declar detective disord doe everyth exet fall faulti feed fig fix gearbox grass health horn jargon kane
kenya languag legend lightn malta mapl michael noun padlock pray puppet rash read remind restart ring sank scot set
shakespear shd sink stress stronger support tough troop vienna violin wednesday
""",
    -18: """
announc art avocado ballpark becaus began blister boiler bond bradford burglar burn butterfli carriag caus chalk chao
chaplain christi compliant cope corridor dioces dunde earn economi edward end essay eton everybodi extinguish fairi
farmer floor frame fri groceri hal hammer hank he headlin idol kg letter mark mess mill mixtur new newcastl obe offic
page pea pearl permiss picnic pink pizza polici potter prayer priest ratio reform remaind ridg row ruler sent slot soap
sparta stabl strike sundial survivor susan system thatcher unit week wight window wine workshop worn
""",
    -17: """
actual addict alphabet anger audio aunt aus ballet band belfast bill bind bingo black bolton bulletin capt castl
categori chimney christian cook crack cracker cramp cring culprit cure danish decim dialogu economist exampl explos
falcon finger flog florist fragil franc funni grade grave ham headlines inch intact jacket kettl lawn licenc lobbi mass
metal metaphor mny monetari moon motto nap packag parti patient patron peter plumb poker polit portug raini reckon
rescu respit rhapsodi roger rubber sam saturn screw scribbl session shield slash sleepi slip soul spike stack stammer
starv stockport thigh throne tim total tripl vic wash whole
""",
    -16: """
16 american ant anxieti arm arsenal athen awak backdoor bath bean bike biographi bmw bob brigad bug cabinet canteen
claud climat cone context crow crush densiti diari disabl doctor doll donkey driver duti episod failur fargo fat fest
fierc fish flout grain ground haircut high homework hq hung hut insult iowa isbn januari joke knob labrador lake lesson
liabl massiv measur med microwav militari ministeri minut multipli neural nfl norwich parallel pharmaci poni potti
project quantiti rabbit recit respons roof russian safe saint salti scienc scooter section serv shook ski slap sock
soda somm stag steward suzi textbook thame toe tournament tv ukrain volum werewolf wicked woken yesterday
""",
    -15: """
afternoon alarm alert angst april attack autumn babysitter badminton banker bear beethoven behaviour bird booth brown
cardiff cite commonwealth compos concern couch cough crop croydon dashboard decemb desktop emma engin evil farm fighter
fuse gb general guinea guitar halo henri horizon howl hungri internet interval inver isl jazz joe leagu legendari loch
midland monday money mr notion oat object organis outset parcel pari peanut pet pivot portrait potassium pothol pts
quarrel race rhubarb ride rule schedul secretari sitter sixti space split squash st steam stiff strawberri surveyor
sword tattoo telephon therapi threat treatment twin vis vote walker xmas
""",
    -14: """
17 27 abstract activist aid aliv appl applianc beaten biolog bitter bled boring brighton broccoli buffalo burger canada
chief clan costum cotton council dictionari din disagre dock dummi eclips elect els embarrass factori famili feet
finland funer gazett grasp greek growth handl harvard has header honey hug infant infinit ivi joking kat kitten labor
lad lane leo macbeth madden martin mayor mb mcdonald median memori menac multipl national oyster parish patch pest rat
religion risen road rome sat seedl shape sonic stop sweden tall televis temperatur thousand timer torn willi wolf yawn
""",
    -13: """
8s amnesti analyst anxious apart archeri artific back batman belgium ben blanket bosch both bottl buster capit ceas
center chicken church continent crochet crusad dat descript devil distinct drama dread due evening foreword fret gave
geographi ghana given goal green highest html jersey joint kindergarten known landlord lark leicest les lili litr luck
machin made mann merri million moderators moor mow napl narrat nationwid offens painter paste pollen portfolio
prescript prize proportion quota rattl react red refere represent roast roofer ruin russia sentiment sky squeez staff
strang swore sydney tab taylor tender thumb trojan vigil vital wale warm weekday weird wildlif wors zone
""",
    -12: """
application attend babysit bark blast bleach boyfriend bridg bucket carpet carrot centuri champ cod compil condition
consol consum contract count credit cruel dame decad deserv district equal error esther excel fa fare feder finish fire
forev gig gold govern govt grew grope hall heath held histori holdup huge husband in item jack juli justifi ken kill
kingdom lash ledger lent lopsid mediev mi mite moan murray night occurr ohio orang origin oslo overheat owner
paddington pegasus phase play poem porter predict premier protest quiz reaction rest riddl rise shake slide snail
spider sponsor squabbl stranger straw strong strongest subtitl sun sussex terrac theatr thread tidi tiktok tom tongu
transcript umpir uniqu usd vet voic von wage wet worst
""",
    -11: """
100 accident ach africa agent agreement al animals arrow assistant bacon basket berri bicker boe bulb cadet capita
catalogu cell chip citat coin commenc cork cottag countdown david deliveri dough dublin e edinburgh elton elvi european
exam exodus extrem fallen financi fog global gp grandmoth having heck holiday hunger ie ipad itself just kiss latin
lemonad lewi longest luci manag matrix micro moderated molli mon mond mortgag oasi oral outcom part paul pod postag
prefix printer probabl quarterback razor robert robust rock rough scrape sector sherlock shift shouldnt slaveri spici
stepdad substanc sum swansea swimmer synonym tallest theres tout tower troubl volunteer we who wiltshir yellow zombi
""",
    -10: """
20 29 40 account afraid allot angel assent astronomi balconi barber beam bent between bizarr blink boom bother break
britain cal campaign capacit cast choke cling clutch cm collar combat commut consist copyright corn curfew daili damp
daylight deaf debat denmark dick dishwash distinguish dr duck dye elis enemi er final fireman fiscal flower frank gdpr
gilmor goalkeep grape grind handwrit happi hardwar heaven horribl insan instrument jame johnni kent leaflet leapt leav
leith lighthous macro menu misread mm moodi mrs murder mute nintendo norfolk octopus offline otter pattern payment pdf
poetri polish programm prop recip refer rehab reset rider roma run sacrific salt sandal sequenc sleev spell startup
stir stole strength stripe symptom tank tinder toddler traine trampoline tree tyre wax welsh whenev whilst whiski white
wisdom
""",
    -9: """
15s abl amus antiqu august avatar bankrupt banner barr bet billion binari block brain caution childhood chilli clint
comment common confus congest contradict crazi creator cuff dead differ dover drill drove drown drum earth enlighten
environment era eu expect eyebrow flashback flask forgiv forgot fring frown fur futur garlic gdp giggl gpt grammar
grandparents grey grumpy hell indent krakow lavend lifetim liking liv loot makeup mash matter mega middl mix ness occur
overwork pair pan paragraph patel pigeon pike pop postpon prevent proper rail rational recipient referenc resum rival
rose roster scenario seal seminar shave shove silver sing singer singl sod squad squar stabilisers starbuck sunset
suppli temper terribl thee themselv theresa tick top truck uncl universiti v vers vigilant vox wee weekend wider woke
wolv yank york
""",
    -8: """
300 6yo abel adam admins after airport alik amaz annex anymor argument artefact base batter becam bigger bin bio braini
brilliant buck built but canal career chiefli chris collat control corrupt counter crete definit di dogg dual ee energi
ever everyday fag fail famous fifti friendli gloat going golfer govender government grand grandad granni graphic greec
grim gross hargreaves hole human imprint ink instead instructor iron jam jar jean john km life lifeguard liter ltd
luton marvel match mice most mount music nation nick nokia note organisations os outlook owen panic penni petrol phrase
plant poodle porto pregnant press pride protector provision provok punish qui ran random realis rec receptionist refund
reliabl remark respond retir rod ronni rotten roundabout rundown say scale scene seventh sew sharp sheer sheldon should
slug sob softer spoken stage standard star stock storylin structur stuck sue surpris swiss tackl tail tariff
technically threaten timelin treasur tube unicef ups vivid wah weightlift wheel wifi workforc yell yoga
""",
    -7: """
19 500 ab absolut adoptive audi baffl barbecu begun bicycl boil breach broadcast buff bum caller canari cass catchment
cater cent charter chicago comfort confront contain contest correct crowd cultur degre deliver democraci der derri
design detectives different dissertation distribut document dot doubl drawer eighth enigma face felt field fifa
fingertip florenc foe follow fundament fuzz gaming gran healthi herring himself hit hog hornet hypothetically instanc
interpret jk keel keep kept kit knock larg larger last long magic malaga map mario mean meant mesh metropolitan mission
mort neil newslett number oak often oh on optimist pac pat petti plane plateau preach pressur prof proud pt rate
readabl redeem regard regulated related responsibilty riski sang scrambl sexual sheet signifi sinc skin slang
standpoint statistics stern still style sunglass super surfac suspend tag talli tampa tb team temp tenni they thick
tide tire toll treati triangl unabl understand up utter wean welfar whether whi worm
""",
    -6: """
21 5yo 9s abroad abstent admin agencies album alway anoth avon awareness barrist belief belt build chester cipher coars
communication complianc concept courtroom craft crate custom cyprus d deal dial ding discuss dnd dollar dub each ear ep
equip flop flyer formula friction fruit furious fx grandkids grandpa greet grumbl gta guild half handbook harsh helm
helpline hold hundr inset jake ladi le led lol lose loud lucki mainland mari mend mic mob navi news nike nits noon
offici orchid ordeal organisation parachut pee person pile postal pouch predators product puzzl pyramid railway
relatives repeat reserv responsibility sake sanction screen sen silli sit situat sixth slope soccer solicitor sorri
staf stoke striker stupid summat sweat sworn taken teacher through trump tuition twelfth unchang variabl vera virus
whale whenc worldwid xbox
""",
    -5: """
11s 71 acknowledg agil alli amount ancient anecdot aristotl asleep averag awful bash basically beach behav bog
bournemouth bunk busiest butler chrome claim clarifi commission contrast contributor coursework cover crime csa cub
cumbria curriculum daytim debt dementia diamond dice do drummer dutch electronically entitl equat eros experienc fc
fete flap flavour float flounc format fortnite four fox fund gm go gorilla grandfath groupchat gulli heart height
highway holland ian imageri intens interview issu it josh jot juliet killer kong ks laps lay limerick liner loss louis
mailbox memes michell ml moth museum needl newborn newsreader nitro nobel nonsens outlin pack packet pant parc passag
penpal pixel pledg plod plot policemen posit powder prank prepar properti pune railcard raw realiti recover rematch
rite robberi root ryan safeguard safest sailor secur seed semi sentenc sheila sid solut spa specifi spur stamp stem
sting suitabl tax thrown took traffic typic ui ultimatum unusu upsid usa vegetables versus villain vs weight well whom
wide wig
""",
    -4: """
14yo 23 aa ador agre arcad artist assign audienc bass bb besties birth boat bro bunch cant caretak certificate chi
chines chore citizenship clamp condemn confirm conversations cricket das davi deed difference disput dming dress driven
ein entir esl exceed except feel fiction filler fin fortun freedom function fundrais goodnight gover gut haiku handout
har hen him hmm ich inspector interceptor isa joy juggl keeper lawsuit leader legislation legit mae magician mail mask
meaning memo midnight mt nois nose nspccs ofcom onlin onset oppos order org ou paid patter penn pfp physic plug pont
pot preschool prison rack reader recept recognit recogniz rememb reopen repay result reviv rick rig rocket saber
samsung sauc score scrap sharing shelf shop similar singular skyrim sleepover snake soar societi soft song spot
statistic suicid summer surnam tend thermostat topic topper univers urban volcano weaken wear websit welch whoever
widespread wild wonder x yeah yin yrs zealand
""",
    -3: """
15m 200 24h 43 78 90 abid ace adverts amsterdam analys analysi ans appoint aquarium ar avg bak ball bang bate
believable belong bestie bottom bride brooklyn brother brush btw busi challeng chill citi civil classic clippers cloud
coke combin consequences contact contribut cot cube cum de describ destini dexter digit diving doubt during earring
echo employe evilbot exposur far father financ florida fm folk forti furlong gallon gambl gang golf gov gps grandson
graviti greater greenhous grief guess gymnast hadnt haha handball historian hostil hum i indecent indicate info
institut jan kepler lago mango mans manuel massag mbs meltdown microsoft middleton mileston minority mobil moderate
mosqu mustard odd okay or ownership pale peac pear peep pere pierc pint pipe pointer poland pole poster pshe pta rando
refurbish roller seen sensei separate ser sigh silicon simil slit soil spite squirrel streak struggl stubborn telegraph
tenant term testifi thou throughout tighten togeth tonight too tortoise tortur translator tread tudor turkish twitter
uber umm understat unrestrict uproar verifi vest vinyl wallet wasnt whatsoev whip william yungest
""",
    -2: """
0 000 14th 16s 200k 24 31 400 42 52 7yo 82 8am 9th abstain acton alp amp aoife apparently apprenticeship area auntie
autistic babysitters bachelor backlog beneficiari bleep blend bn born bra breakup brought brownies bubbl budget builder
by camhs cartridg ceo chanc chatbot childminder chime chocolate competit comunication consequence cornwall couldnt
counsellor covid criminology criticis danc dangerous day def default defend detent doing domestic donts du eighti
element email emoji engineer everywher expressli favour fiver foi forbidden forget fotos founder fraud frequenc frts
gear gemini gist git gnome goalie graph grenad hamster handful handshak hapens harbour hard have havent headset
headteacher hearsay heavili herd highlight hip hm hotel identifi ile important insist insurance japanes k karaoke kcsie
knot lacross lamp laura littlest locker magistrate maker mar netball netflix nineti nottinghamshir orignal outfit
outlet outnumb overnight paypal pcc pct perpetrators perverts phishing phone pin pineapple playdate playgroup polo
portray postcards princip purs push quater rais realistic receipt recommendations referral registration residenti
retaken rice rip robin roll runner s screenshot screenshots ship shoulder slave sleeper slight sold soon spark squat
stake stanc statut steepest suit sunlight swept swift techies technologies tens territori third toddlers tomb ton
translat transport trend triniti trio twice typically uie uni unreal us valentin vapes wake wall wank yh yield z
""",
    -1: """
00 10k 18s 1s 1st 2yo 310 32 34k 3am 3yo 401k 6 80 83 88 8th 900 abilities acording actuary adhd ads adverb airpods
allow aloud alright alternative altogther amenaza amendments among annoy anonymous anywere api appropriate aps arriv
associate aswell attribut available ayuda background barbat baro beat bereal blackest boast bonfir bookmark bridesmaid
brochure bruh butt byline cancel cba celeb central centrifug ceop cere certifi character chatbots chatgpt chatrooms
cheapest childminders cinema circumstances civ coach cobbles cockapoo combo comms complement comprehens config connect
constitut cosy crayon criminals crocs crook crunch dave dec decode deepfakes defendant deodorant diagram display dmed
dramatic drive driving drug dying eb ed edg effect eid ele electrician electronic emotional enabl encod enticement est
estimated eurostar exaggerating exchang f fir flash flatmate flew foir freephone fun gadget gg gmail googl gpu grandads
grindr gym handset hangman harmful headcount heathrow helpful heritag hilarious hiring hombre homesick hoodie hope
hopeful hypothetical imam imi impli ingredients innit invest itd jail jet jog johnson journalism justification kms ktos
literally lmao lollipop lunchbox luxuri m mac majority manipulated market master measurements mec mechanisms meme merg
mes mir mushroom mustnt mustve ned negotiate ngl nie noisi noob nubmer num nutshell omegle omg organizations overall
overtak painful painless paycheck pe peak perform peur pide pikachu pinch pip pipelin playground poof posh pram
presentation prey prob profession proposals protective pss pto punk put qualifications quoi radio rag rainforest ram
recall regim region reliev religious responsibilities responsible restaurant return reus revolution roomful rumour
safegaurding safer saving savings scam scammed securely separately setup sext shade shaking shorthand shown simulate
sizeable skateboard slack sourc spam spirit statistician stepsis streetlight surround swing swipe t takedown taller
task tbh tech technic teenag tengo tenth testimoni threw tickl tie timetable tos trigger trop truro tummy turn twain
typing unban unbanned undated une unfiltered unfollowed unrelated updat upvc valorant vbucks vector verbatim veut vim
violat volunteering wallpap wallpapering webpage weddings whose wizz woo world
""",
    0: """
050 062 100m 101 105 10th 110 115 11pm 120 122 123 12th 130 13th 141 144 146 156 15th 16th 180 182 18th 1am 203 20k
20mm 20s 20th 210 21k 220 240 250 25s 2am 2d 2k 2kg 2nd 2x 301 305 30k 30s 30yo 312 340 35 36 365 37 3k 3rd 3s 3x 4 404
412 48 492 4am 4k 4pm 4s 50p 50s 50th 530 55 550 57 5am 5k 5pm 5s 5x 5yr 600 60s 61 62 63 635 64 650 67 6am 6k 6pm 6s
6th 70 70s 72 73 74 77 7am 7th 800 80s 81 824 84 840 85 89 8pm 8yo 90s 93 95 98 99 999 9am 9h 9pm aadmi abbreviation
abeg abs absolutely abuja abusive abusrs academics accessible accidentally accordin accountant accreditation
accumulated accurate acess acknowledgements acktually acounts acquittals acrobat activate activated activities activity
acutally adc additional ade adidas administrative adolescence adolescents advocate aes af affiliation afk aftercare
aftershave against aget aggregate agm aguento ah airbnb airdropped airfryer airtime ais ait aldi algoritm alic
allegations allegedly allergic allowance alltogether almst alphabetical alternatives ambulance ambulances amendmants
amendmnts amex ammi ana anfield angl ano anonymised anonymously anos anser anthropic antibiotics anyware aol apa
aplications apologise apologised appear appearance applications appreciate approximate approximately aqa arabic
archivist arduino arests argh arguement argumnts articel artifishal artik ascii asl asos assemblies assessments
assistants associates association associations atall atomic attendance audiobook augmentation augst aunties authoritys
autocorrect availability avanti avec awear azkaban babyish babysits backbencher backdoors baddies bakclash baking
balanc bana bandwagon bankrolls barista barnardos basea baselin basketball bat batana bataya bay bbq bcakdoor bcc bckdr
bcome beagle becum bedeutet beeb beebeesee beebs beekeeper beep beeps beings benchmark beni benifits bericht bhaiya
bibs biggie bigwigs bil bild bir bitcoin bitesize bitlocker bitmoji blaming bleakest bletchley bll bluetooth blurb
blurry bod boffin boffins boje bomb bonjour bookkeeping bookshop boop boost boudicca bowi bpm braille braverman brb
breif brexit britian britons broo brownie brum brunch bsf btec bump burrito bursar bursary businesses buttermilk buzz
buzzword cabbie caboodle calculate calculated calculation calculator callback calorie calories calpol campain campaing
campainin campaining campaning campsite capitals captioning capybara carbon cardio cartographer caseload casework
cashapp catan cathcart cazuri celebrities celebrity cert certificates cest characteristics chatroom chce cheetah cheif
chem chemicals cheque chidlcare chidlren childcare childlines chipotle chippy chocolates choirmaster chord chromebook
chromebooks chubby circl circulate circus citibank citisen citizan citizenlab citizin citizn cityzen citzen clapham
clegg clickbait cloning closing cluedo clueless cme cockatiel cok colander coldest coldplay colected coleslaw
collective colleg columbo combien combination coment commas commencement commonest communicate communicating
communications comp comparable compatible compensation completely compnys components comprehensive comunicashun conclud
concretely conditon conference confident configuration confiscate conjugate conservatives const constituency
constituent constituents constructive consultation contagious contct continuous convenient coo cookery cooperate
coordinates coppa corect corporate corporation corporations correspondent cosines couldve counsellors countin
courgettes covre cpd cpr craic credentials crianca crimestoppers criminalised criticism critisised crms crossheads
crossplay crossword croupier crypto cryptography cse css csv ctzn cuantos cuarto cucumber cumulative cupcakes custard
cyberbullying cybercrime cyberflashing dar dateline dative dawdle dawdled dawdling dcms debug decimalisation decrypt
defendants definiton defnition dehumidifier delegate deliberate deliberately delict deliveroo delivr demographics
denominator denominators depop descale designated destory deterrence devolved dfe didnt diff diffrence diligence
diploma directive disabilities disability disagreement disapearing discribe disown dissapear dissidents dit dithering
div divers diwali diy diz dmd dob dodgeball dofe domani donde donelan donuts doodle doorbell doorbells dor dorries dosh
dotyka downside doxing doxxed dramatis dreamt dreigt dril drilin driling drillin droht dsa dsl dubble duckworth dullest
dum dunkelziffer duolingo duvet duvets dwi dyfed dyn dyslexia dyslexic eastwood easyjet ebay economics edin ediyor
education educational eee een effective efo eiffel einem either elden electric electricity elevator elli elo elon
embroidering emerg emirates employ encripshun encripton encryptoin encrypton encrytion encrytped encrytpion encyrption
endangered enforcement engineering engineers enn enquiries enterpris entra entrenador enumerate env eny epq equality
equivalent erpresst esafety escap esports espresso ess essentials establishments estimate estimates ethnicity europol
eus euston evaluation evanescence evidense evr evryone exaggerated exaggerates exaggeration exakt exampel exat
exclusive exec execs executive executives exhaustive existence exlpain expalin expectations expensive expiration explan
explanation exploitation express extorted ey ez facbook facing fact factorise fahrenheit faithfull falconry fals fam
famly fart fav fave favs fax federation fencepost ffnc ffncs ffs fgm fifth filha fink finl finsta firefox firewall
fisrt flak flamingos flase flashcard flashcards flatmates fnaf foggy fondation fones footballers forbid forensics
forest forklift fotograf foundashun foundaton fourty framing frau fraudulent fredom freebie freedm freedum freefone
frica friendzoned fudge fudgy ful fuming fundation funniest futuristic g gab gaffer gamer gander garda gather gav
gavender gchq gcse gcses gd geht gendr generative generators genuinely geog geographic geographical geographically
geographicaly gether ghostwritten gif gilrs gizmo gk glastonbury glitch gluten gmp gn gna godmother godson godwins goe
gofyn goggles goldfish gon goodies govander govendar govenders govendor govendrs govinda govinder govnder gracias
gramps grandbaby grandma grandparent gratification gratis gromming groundhog grp grr gruffalo gruming grundschule gtg
gudance guesswork guidence guidnce guv guvnder gvndr gwent h haaland hab habbo haben habla hackspace hadrians haf hain
hairdresser hammock hamsters handlin handsets hangi hapen hapend hapened harg hargraves hargreavess hargreeves
hargreevs hargreves hargrevs hargrieves hay hdmi headins headmistress headphones headsets headshot headteachers
headwind hear heartbroken hebrides heckler hedgehog hedgehogs hedings heisst helpdesk helth henc hexagon hgh hiccups
hier higer higest highst hihger hihgest hij hija hiking hintertur histogram historic hitchhikers hiya hmrc hmwrk hoax
hobbit hoels hoeveel hogwarts hola hols homebrew homem homepage homeschooled homomorphic honcho hoo hoodies hoom hoos
hospitals hostility hotline hotlines hotspots housemate housemates houseplants howev howmany hrgrvs hrs humberside
humbersides humidity hummus hump hundreds hustings hwich hwo hygeine hygene hygienist hyn hype hyperlink iaahz
ibuprofen iceberg ico icos idc identical identities identity ikea illustrate imbalance imessage immigrant immigrants
imo impersonating importance impossible inbox incidence incl increas independent indicating indicators indivduals
individually individuals indoor inernet infoafirstresponsetraining infographic infomation informashun information
informations informaton init innocent insecure insert insomnia instagrams instalments instas insted instgram
instrucciones insulation intanet inteligence intelijence intenet intenret interchangeable interpol interrail
interviewees interweb interwiew intimate introdused investigate investigated investigates investigation investigations
investigators investigatory investin investments invisible invoice involvement ioft ios iplayer ipsos irland ironic
isolated isolation istiyor itll iwfs jaffa jailbreak javascript jayden je jeez jemand jigsaw jogo journal journo
journos json juego jumpscare jurnalists jus kac kaet kahoot kart karta kbir ke kebab keh keir kennet ketchup kev key
keyword khayfa kiddies kidron kilos kindergarden kitkat kiwi klingon knackered knowlege knwo koi kombucha kommt
korkuyorum kosa kse ksi kys l labb laboratori landline lanyard largent lasagne lassies latelies laughable lawmakers
lawmaking lawnmower lbw leaderboard leaf leakier leavin leccy leev leeve leftover leftovers legislative legislators
legitimate legwork lenient lenth leotard lern lettuce lf liability lib liberti lidl lido lifeguards lifeline lik
likelier likly limitations linkedin literaly litteraly littleuns livestream livestreamed livestreams llama llm llun
lmaoo lnk lobbyist lobbyists lockdown lockdowns locksmith lofi logbook login lolita loners loo lorry losche lotr
loudest loving lowdown lowkey ls lst ludlow lunchtime lwa lwas macbook machen madchen madre maen magenta magistrates
maintain malarkey malicious mamie manda marshmallow mastercard matchsticks materials mathematics mch mcuh mea meanwhil
measurement mecanisms mechanic mechanical mechanics mechanism mechanizms mediator meen meening meens meerkats meh mehr
mein meiosis memorise menlo menshun menshund menshuned mension ment meow meri merseyside mesengers messi mesures
metaphysics metaverse meu midjourney midwife miedo mijn mindful mindfull mindfulness minhas minibus minorities
minoritys mio misheard mismatch mit mitochondria mitosis mock mod modern moj moja moje montage monti moot mor mortified
mot mothership motor motorbike moustache mouthful movement mpg msgng msn mugshot mujhe mumsnet musk musks nachrichten
nacktbilder nadine naff nahi namez nandos nao nappies narrator nationality nativity nav nca ncmec ncpcc ncryptn neednt
nerd nerds nerf nerfed nev nevis newfangled newquay newsnight nicest nicht nil nippers nln nmbr nmbrs nmd noche norn
northumbria northumbrias nothern noticeboard notification notifications notorious nought nowt npcc npm nspc nsppc nsync
nto ntrvw nuber nubers nubmers nudify nuggets numba numbas numbrs numerals numerically nummer nunca nutritional nvm nye
obedience objection objector objectors obligations obs observation occupation oclock oculus od odeon oedd ofcoms
ofenders off offen offend officially officials offncs offside ofqual ofsted oftn ogroats ohms oi olympic olympics
omelette onload onlyfans ons oof oops openai operandi opinon oposition oppinion opponent opponents optimistic
organisatons organization orginal orgnisations orientation originally originate orkney osb osmosis oublie ouch outback
output overdue overreact overreacting overstate overwatch overwhelm overwhelmingly ownz owt oxbootoost oxfam p padrasto
padrastro paediatric paladin pandemic pani panto paprika paracetamol paramedic paramedics parkrun parle parler
participants participate participating participation passcode passwd paura paving payroll paywall pcso pedant pedantic
peephole penalised pepperoni percantage percnt perforating periodic permanently perp perpetrator perps perro persent
persentage personality perspective perv pesto pf pharmacist phasmophobia phd philosophi phoning photodna photoshop
photosynthesis physio pickleball pigpen pinterest piu pjs placard placement plait plases plasterboard platypus playbook
playgroups playlist pms pog pokemon poking policeman policewoman politic political politicans politics polititians
pollster polyester pomocy poo poodles pooed poplar popularity population porridge pos posible postcard postcode postman
postponements pov powerpoint powerpuff poza pozele ppls pps pra practically prcnt president presidents primry pringles
printout prisn priya prizon prmary probability probs process procurement professionally professionals professor
progress prominent promot pronoun proofread protecshun protectin protecton provenance prune psni psnis psvr publicar
publication publications publisht puff puffins punishable punishments punishmnt puppeteer purr pushback putt pyjamas
pythagoras python qa qe qr qt quadratic qual qualification qualitative quando quango quanti quantified quantitative
quantos quelquun quer quiero quietest quil quitters quizmaster quotable qurter racing radiator radicalisation raffle
raha rainfall ramadan ranee ranting rantzen rarer rarest raspberry reachable readin reason reaves reboot rebuttal recap
receiv reciever recod recomend recommendation recycl reddit ref referrals refusals regeln regex regionals registered
regles regras regulashun regulat regulate regulates regulating regulation regulations regulator regulators rehearsals
reheat relapsed relative relatorio relevant reluctance reluctant reluctent remedi remembered remotely repeatdly
repeatedly repetedly replacement repot representative reprint republic req reqest requirement requirements requst
reservation reservations resident residents respect respnse responce respondents responsability restaurants resultant
retirement reward rewritten rf rhywun ringtone rishis rising riskiest risotto riten rl robb robberson roberson
robertosn robertsen robertsn robetson robic robotics robrtson rollercoaster rollover ronaldo ronin rool rota rotas
roundtrip routinely rozzers rp rprt rsa rspca rsvp rti rubiks rubles ruels rulebook ruling runescape rung russell
ryanair ryt sa sabe sachar safegard safegardin safegrding safeguardin safeguardng sait salery salesperson samaritans
sandbox sandhurst sarcastic satnav scammer scams scaremongering scc schickt schl schoolkids schreibt schtum scone
scones scool scorer scoutmaster scrabble screenshotted scwac scwc seagull second secretive sectons segfault seguir
seiko seit seiz senco sendr senor sensitive sentance sentense seperate servises ses setlist sexist sey sfgrding sfgrdng
sfty sh shampoo sharpest shazam shebang shr shrank shre shrek shudnt shuld sickos sie significant simpel simpl
simultaneous sister sitizen sixthousand skateboarding skatepark skating sketch skibidi skint skl skoda skools skype
skyrocketed slag slay sleepovers slowmode slut smartwatches smh smmry smokesceen smokescrean smokescreens smoking
smokscreen smudged snapcaht snapcat snapchap snapcht snapchta sneeze sneezed snitch snooze snoring snowball snowden
snowdon snp snpachat snpchat snpcht social sociologist soll solushuns solutons som sometim soppy sos soulmates
soundbite soz spamming specifically speedrun spelt spiderman spiegel spiegels spiel spoilt spokespeople spokeswoman
sposed spotify spread spreadsheet spreadsheets sprite sprogs spun spyware sra src srvc staffroom stajes stallin
standstill stansted starmer starmers statistically status stayin stepbrother stepmums stonehenge stuk subeditor subhead
subheadings subheads subject subjets successfully sudo sudoku sumarise sumarize summit sunburn sunflower sup suport
supportive supposedly surveillance sus sweetener syllabus synthetic systematic szantazuje tablecloth tablespoon tad
taht takeaway takeaways tas tbf teahc teamwork teapot tec techie technologys technophobe techuk teck tecnical
tecnologies tectonics teechers teesside tehc tehdit tehy tek teknical telefon tenho terrorism tes tesco thatll themself
themselfs thermodynamics theyl thirti thorens thort thr threema thrust ths thurs tight tightrope tihgter tihs tik til
timeframe timespan timestamp timezone tin tiniest tink tintin titanic tl tldr tocca tochter todo tofu togehter togeter
togetha tok toolbox tortoises tot tother toto tots totted tradeof tradeoff tradoff trainign translators transparency
trapdoor trapeze trek trivia trnr trot tru trustpilot tumblr turnip tus tutee tutees tweaked tweet tweeted twelvemonth
txtin typesetter typo ucas udner ugh ugliest uis uks ukulele ultimate uma unacceptable unanimous unanimously unblocked
uncomfortable uncovered undercount undercounted underestimate underfunded underreported undiscovered unencrypted
unguarded unknwon unkown unpopular unprecedented unquote unread unrecorded uns unsend upskirting uptick url uwu
vacancies vaka vape vaping varnish vat veg vegan vegetable veiw veiws velocity verdict vergiss viber vicitms viele
viewable vigenere vii vikings vinted vitcims vitel vitle viviendo voir volts volunteered vor vorderman voting vpns
vrchat vreau vulnerability vulnrable vunerable vuole wach wacth wanless wann waren warhammer warpath warzone watchdog
watchdogs waterline waving wch weaker webcams webinar webinars wechat wellbeing welp wh whatll whatsapps whatsit whatve
whistleblower whistleblowers whitby whiteboard whitehall whittaker whn whne whodunnit whove whoz whr whts wie wiecej
wieviel wieviele wiht wikipedia wind withheld witnesses wk wonderwall wont wordle workbook worum wos wotsap wrds writen
wrk wrod wrok wrongdo ws wsa wtf wth wuts wwi wyd wyh wyslalam xact xactly xd yall yapiyor yardim yay yikes yio yk yn
yoda yoghurt yougov youngst yoy yrio yubo zdjecia zdjecie zelda zilch zio zs zuck zuckerberg zuckerbergs zuckerburg
zucks zukerberg
""",
    1: """
14s 25 3d 44 across actor affectionate agen alexa allen almost alongsid and android ap apprentic arrest ask aux bank
beautiful blaze bold boo bound breath cactus camper candl certain chek chemic chest cliff closur commit conced confin
convention convers criminologist cs cuddl curiosity dan dart dawn dbs dependent dimension disappoint disturb
documentari down dri durat dust endors entertain establish et everi excess fae flea flip garag gentl gma grow grunt
happier hashtags heat household ik imag import inflat institution jab kick kidd knick lens light literatur loath longer
mak msgr multi nato nod noth novel now obsess outdoor overheard paraphras particular pitch po poll power pre princ
propaganda prove provid qualifi rear rep repli restrict retail reveng rs ruffl sai sand scare serial shell six skinni
skye sloppi someon special specific spoiler steadi strap studi supervisor switzerland tabloid taxpay therapist tho
torch type understood uneven var version visual wedg whatev woman yra
""",
    2: """
60 7s advert advertis afterward airlin altogeth amber anti asap author backstory bargain bas becom bid borough boycott
boyl bros buffer cash celebs civic co comfortable complet cps cv cynic databas dd dealt derbyshir development drew dumb
eco empir en ensur entiti essenc formal frequent front fulli gangster generat genius gift guard guest guidanc heap
iceland icloud ict idiom initials install internal irl ish kansa ki late leak limit loan might moi mood nxt obtain
onward opinion opposit park parker percent point politely post preteen prim pro propos recent remain rich robber sail
sceptic scroll se shard sharpen shelter slam sling slur smell smith snug spend stakehold stat store stove stpsis stub
supplier tale ted tension texan theft though true tween um upper urgent useful valu verification wi wo writ writer wwe
your zoe
""",
    3: """
10s 12s 28 40s 47 7 accuraci achiev ae algebra also am arent argu auction auf austin backward barg basic bit blogger
bodi borrow bounc bt ca checkout chorus chosen client clientel com compass compli conversation corner correspondence
creat cycl dataset delay deviat disconnect disgust drop earliest ethnic evidenc excit extract fed flow forth foto
fourteen galleri gas gate goblin grant grownup gun hangout happili hex houston invent investor involv isnt java lab
lancashir las lat lead marriag masculin met mid mile mirror moderates molest must nest nr nun occasion our ourselv
overrid oversea panda pas pose potion principl problem public q qs renew replay reproduct restor reword robot selfies
shall share shini shpo signatur sin snooker speak sprint sprout srsly subscript summari tailor termin thi this touch
truli unlock untouch upstair val vampir via vivo voter vow wager wardrob warehous weigh whistl witch ye
""",
    4: """
12yr 2 46 5th abolish affair ago along although anchor appli auditor authorities await awar basi brave bright caesar
choic chose chuff click competitor compromis conclus consult counsel crisp critic cross cur dad dear decis decoys
depart departur depress difficulti donat drawn eh emi encount etiquett everest fanfic favor fli foul free fresh
grandchild handheld handler harass harmless harri heartbreak heist imaginari individu input iphon iwf ja jess kik laid
laser lit lost lyric male marketplac mistaken misus mp nab necklac netherland ngos nigeria op pilot profit prompt ray
re realli replac report rocki romania sayin schoolboy sea sec secondari sever shelv shirt silk speed spielberg spoil
squid sunni suppos swim tha than tit troll unidentifi using vega victim vulnerable ware wari weak werent wise wizard
wrap
""",
    5: """
18 9yo amend artifici assum aug authoris automatically aye babe backdrop benefit bikini blur boy breed browser candi
car ce charg childline clean comparison compet continu convert countrysid curri curricular dank decent defenc depend
detail disclos drastic draw drift dt east elsa enrol envelop eye fair fast ferret fiddl fuel gap gender gentleman glad
godchild goddaughter godfath grandchildren guardian gymnastic habit hai harvest heard helicopt hollow hood hous huh
impos imprison invers island job juic la liken litter load matron media mild minion motion nasti natur neither northern
nowaday oblig oder onli outing papa pen phoenix planet planner poorer possess precisely premis punt radar rebel reflect
regular relocate reproduc resist right role romeo rubbish sale scientific sens sensibl shutter skim south sped stall
steal stil subscrib suitcas sulli survey ta tap th tomato undo unlik various walkout welcom wile within wouldnt written
yen ze zen zu
""",
    6: """
30 39 absente abus academi again amongst anytim approv b bail balloon blazer blind bought bryson buddi careful childish
claus compulsori concentrate condom coverag creep difficult diminish dipper disco discount disk disney dom dungeon ell
enact entranc expens fake fantasi fi fiance flush genr ghost giving gymnastics hardest heavi helper hi hing indian
intelligence join lo mainstream manipulation marshal may mental mis model moderator mole mous msgin muslim my north nt
ordinari outright pencil perfum ph phillip pirat plus precis pretti princess privaci ps publish puppi releas scoff
serious settl seventi shot simpli son speci sri starter string sur swamp switch te the thought tinker toronto tour
turnov twist unse usual valid voltag walk west word wrote xp
""",
    7: """
accredit admiss amazon anywher app automatic besid bibliographi cas ci complain compound conduct copper deepfake deepli
detain distanc ea earli eight enforc enquir essenti etc examin extent fetch fold fond from fuss gossip grown guidelin
guy icebreaker impress ist knew ladder lawyer lean length level live local messeng moderation much mum nam ni nobl nor
open overview partial pawn perhap permit persona popular predat prime refuge relax ripe rizz rm sack san satisfi save
self selfie setback sign smartphon sniper spain spice start studio sushi taught taxi terrorist tone tram transact trip
unhappi unless unsign upward verbal wherev wrong yer
""",
    8: """
350 abov action adjust agatha ai alter assess awkward bare behind being broadband bust button can cave cleveland clip
command communiti consider constabulari counti crypt curl daddi decid decreas dune easili el fan fit foo fool ford
forgotten foster foundat gay gen good granddaught harder hast hot hs ia if imagin index inner invitation jay journey
laundri layer leap lemon medium metadata minus neighbourhood net newest nineteen of orlando ought outer overse
penfriend peopl plenti ransom resourc revers rid river rob salesman seller sextortion shrink signpost sis sleep snub
sole span spin stink street teammat tent that therefor these tiktoks till toward town tune und unfold unlikely upon
urgenc veri viral visitor vr whichev whisper wireless wow yard yb yet zip
""",
    9: """
12yos 14 50 affection babysitting bedroom broad coerc colleagu compar confess conk dem dev discovered dislik dvd
elementari encrypt engag entri execut expir fellow feminist focus game grateful gt hed hob home hr inc incomplet india
jurisdict justic kevin land latest launch lgbt manipulate manni miami mislead mode neon next non otherwis paso pcs ping
program psycholog psychologist purchas queue quip radius realm recommend reel repeal revis rude same school scientist
see sellin smooth softwar spare spawn steer tellin tesla theori thesi tran twenti un underlin unspecifi vent view wangl
warsaw wil ya year
""",
    10: """
11yo 150 26 a addit admit backpack birthplac blackmail brief briefli bundl capabl children clear clone confidenti
cooper could curious den deni despit devic diffus dilemma disregard doi dug estimation expand extra fashion featur fee
gardn great halfway hedg hello ho ill initi internship isolate jai jealous jordan junction kind kyle layman left liam
lin loft loos loveli luring narrow none obligatori obstacl ok own pedo plain pluto por proven pupil questionnair quit
refresh rental reveal rework rub sheriff shrug smaller snapchats sociolog sort sourdough sport stolen straighten swat
sweet tal target teach technolog think tighter transit tutor upgrad usb verb videocall visa vouch wait when widow will
wink xx youth
""",
    11: """
41 abba academic activ agenc ahead alt an ban be blog bot broader california catch catfish checkbook cn coastal comput
crimin cu demand deputi dirti divorc done dong door dos downward drain duo eta exclus exist ferri fingerprint flee
gamertag goodby grab hasnt here higher highland hmu hopeless infer inherit ip japan jed juici jumper law librarian
manual more movi never nine organic out pm poverti rang reach retrain room schoolbag scope seo slat slowest smarter
snag some state stretch successful tame tape theoretically thinkin trash trim tuck twitch undetected uno urdu usernames
vacat viewer withdrawn worth yr zero
""",
    12: """
9yr ac ad afford air anybodi apprehend are as batteri border cabl chemistri cherche clue comfy courtesi cyber dancer
desert donor earlier editor ethic eva exit exs facetime factor forward freeli handcuff his hush intend jone jump junior
knowledg ko lighter lodg lot louder lurk moral move nag nameless nay ngo nich obscur ocean older oldest paperwork
paranoid photo pi playstat premium previous protocol pump reli reson sage secreci seven shine shore soho solar spec
steep stilt subset suck swimwear texa trader truth tweens uios user valley varieti visibl watcher
""",
    13: """
1 13s aim attach bias branch charm china circuit climb closer companion cute deposit depriv diego dj dull es faster
first fourth gorgeous guilti hash hatch haul haunt het huff influenc inform instant journalist khan know linux magnet
mane mate membership mere messag moss moving nativ network platform poke pr practic rare readi reduct resistance roblox
scheme sixteen skill smokescreen sms spanish sr stair strip success suggest supervis sync tel text thriller toy ugli
unnam weakest win with
""",
    14: """
10yo 11yr advanc appeal authorit bi blow con confidence content dealer deep dip direct don dozen drag dump eas eighteen
for gal generator gfs gradient handi hint http insid introduct kati let locat mafia magazin mai man monero mountain
multiplay nanni nba newer notebook outdat personally petition portal positiv quantum rape refus rein roleplay sad
secondhand shut slow smoke sql straight succeed technician telecom trailer traitor underneath until vanish venus villag
vintag virginia visit volunt wapp weed worthless
""",
    15: """
33 45 act arrang asham asian attitud begin brute collector contra convinc counselor crawl creepi curv date deadlin del
differently estat evan faith femal feminin flag group hire hunch judg kiddie lag learner lee log mall mediat mistak
nabors nan nuclear obvious outgrown pend posing primari prioriti proof que regist rush select show snapshot spar stash
thief vault volunteers web wipe worthi would
""",
    16: """
adult advisori aka ani audit behalf blank bore burden cach caravan care closest convincingly coupl desensitise
disappear dodg drake dubai emojis enjoy envoy expert fenc five gard geek got hill instal juri kidpics learn lesser lift
like loop los mysteri nope nos novelist onion pace port preteens procedur produc profil question quickest rather reduc
romantic scrutini seventeen shed sim sound statutori sub take tokyo tow uncensored unsur vignett vinegar wit yes
yourself
""",
    17: """
abbreviations advic alien altitud betray beyond bulk ceil cloth confid current delhi disclosur dont drunk exercis expos
fade fastest fewest haggl hobbi illeg inspect invert korean learnt luggag name ne normal obey onc padr pc photographi
possibl prep primer prior regret remov rout seek sibl slower stumbl unknown use vibe wave wive
""",
    18: """
13yr absent acquir amateur answer asia asid backup burglari cleaner clever dim dirt discov downstair eldest former
friend gone ha hike host itun ka literaci mandatori min miss partner prise probat quick raid robux runaway shi silent
smart somebodi someth submit summarise surf then to tool unfair unreported upload useless van
""",
    19: """
10 advantag attempt cid complaint director discord elder exclud fifteen found homeless intern juror lap marri maya
monitor myspac nah necessari neutral nu outlaw practis privat promis queri request server stare suspicious sweetheart
teen tunnel twelv underwear withdraw you
""",
    20: """
algorithm apr beforehand beg bypass caveat chain come cool cousin dalla declin develop dna ex exact explicit feedback
hook hoover hun idea induct intro ir korea lass mia minimum neptun quest rank reno retriev rural secret shortcut si
side simplifi solv sooner spous stream threshold time una virtual warrant
""",
    21: """
9 bag bye captur dark delta dig encourag extend faint few fill flight forc hacker herself hitch hostag lame maiden me
migrant mind mini myself old omit path pick place plead privately quicker relationship review shorter singapor skirt
smallest student throw tini truste vagu youngster
""",
    22: """
access camera drone elsewher enter exploit extens hid hunt lack lend less modul mother past peer pictur requir scan
seeker shame shoot shorten sight stale storag sweep ten their transfer va ventur want warden whereabout
""",
    23: """
34 attent checker constabl copi cruis draft hurri improv incept introduc laptop manner men na nearest null o outsid
photograph pri roommat strict talent tast uncov underli while women
""",
    24: """
38 acc add age bait chang cloak cort deeper em exempt fewer give hack instruct juvenil legal liar materi mongolia pool
prosecutor rap remot romanc screenplay send senior simpler solo spent strategi substitut subtract tactic teas under
voluntari voluntarili wire
""",
    25: """
8 address admir advis around believ carri carrier close convict dare des detect dismiss enough folder inquiri lookup
methodolog not pointless purpos rope signal them trust underground undisclos wast
""",
    26: """
accus anyon archiv below beneath bluff cam charger cheap cheaper ditch empti friendship further girl guilt naughti
option owe persuad petit pic roam round silenc stalk swap tak wander whore youtub
""",
    27: """
13yo channel checklist download edit line matur method nice password qualiti thai trading unnoticed username virgin
""",
    28: """
away bribe bring classmat code court eras file flat flatteri hey hostel keen lesbian low make other pleasur poor pure
real record rent shadi she sneak sure talk thirteen tht urg vacuum
""",
    29: """
12 12yo alreadi compliment conceal custodi fbi ignor para plan price proton sampl scanner scout such swimsuit there
trial unsolv warren work
""",
    30: """
abandon accept adopt anyway approach blower chase depth feasibl film freelanc honest hunter kid mentor nearer nowher
peek peru pleas reject slowli stepchild subreddit tell
""",
    31: """
countri eleven fanci her hop list lone loser needi prosecut recruit research seem short shortest somewher stepdaughter
tempt travel vip way
""",
    32: """
buyer cost delet dms filter hang invit later offer one onto over track unseen unwant
""",
    33: """
baggag befor desir disguis escort foreign love motiv near newcom perfect plea shadow traffick trustworthi void vpn what
""",
    34: """
child giveaway rogu throwaway tor underage yo
""",
    35: """
boredom burner member mexico pakistan parent pretend stalker stay stepson tourist trail wife
""",
    36: """
11 collect csam explor hurdl player reunion sex suspect
""",
    37: """
beginn buy choos doorstep nobodi polic prefer rewrit sexi undress video
""",
    38: """
no pedos suspicion techniqu unwilling
""",
    39: """
chat check intent lover mine need neighbour script sell
""",
    40: """
13 doesnt get lazi meet neglect orphanag overlook skip snoop spi stori test trap younger
""",
    41: """
cheat deco porn those
""",
    42: """
abduct casual daughter look so watch
""",
    43: """
discreet honesti mayb pickup predator tip
""",
    44: """
interest into notic pay stuff write
""",
    45: """
kidnapp lie trick which
""",
    46: """
attract better experiment groom kidnap lower small telegram
""",
    47: """
how naked pornographi
""",
    48: """
befriend id lowest quiet wish
""",
    50: """
consent excus hidden hide least
""",
    51: """
girlfriend
""",
    52: """
forum gain nephew pull
""",
    53: """
alon best easi flirt undercov where willing
""",
    54: """
seduc
""",
    55: """
find link tri without
""",
    56: """
dm loophol
""",
    57: """
search tracker youngest
""",
    59: """
pass site
""",
    60: """
cop
""",
    61: """
alibi trace
""",
    62: """
trade
""",
    63: """
guid
""",
    64: """
littl thailand
""",
    65: """
lure schoolgirl
""",
    69: """
avoid
""",
    70: """
step
""",
    73: """
caught
""",
    74: """
easier
""",
    79: """
nude
""",
    81: """
easiest niec
""",
    82: """
young
""",
    87: """
loneli
""",
    93: """
minor
""",
    118: """
cp
""",
}
NEIGHBOURS: dict[int, str] = {
    -27: """
and_i
""",
    -26: """
my_daughter
""",
    -25: """
^_so be_a my_kids
""",
    -24: """
^_how
""",
    -23: """
^_a
""",
    -21: """
^_should my_kid used_to
""",
    -20: """
do_$ i_find
""",
    -19: """
^_as ^_why i_explain
""",
    -18: """
^_he ^_id do_groomers working_with
""",
    -17: """
as_a i_let my_12 to_report work_with
""",
    -16: """
for_kids i_keep my_son of_me so_how stop_$ to_trust
""",
    -15: """
am_her asked_me need_$ the_school to_give what_a what_checks
""",
    -14: """
^_did ^_kids a_girl chatting_$ find_a give_a i_ask i_report kid_friendly phone_$ to_know
""",
    -13: """
^_they do_you for_a go_to groomed_$ i_hide i_reach is_13 me_i me_to my_parents of_the old_about report_$ teach_a
the_children to_a to_check to_warn
""",
    -12: """
^_do ^_i away_from child_is cinema_$ girl_of have_never i_make i_think kids_use know_how know_what my_mum play_$
someone_online talk_to this_$ to_bed to_go to_speak to_stop what_they which_ones yr_old
""",
    -11: """
^_are am_12 am_15 and_seek and_she best_way do_stranger for_$ for_the hide_and hypothetically_how i_do i_dont in_there
is_being kids_no me_when my_class my_friend name_$ other_girls out_i out_to the_police to_block to_her wheres_the
why_do
""",
    -10: """
^_an ^_hypothetically ^_someone ^_where a_groomed a_ten am_14 child_protection dad_$ dont_know explain_to find_it
girl_on groomers_$ her_new how_a how_groomers i_help i_saw i_teach if_someones kid_less minecraft_server my_age my_girl
near_me new_stepmum old_to passport_photo pupils_$ recommend_$ seek_$ server_with she_doesnt small_children stepmum_and
tells_her to_invite to_like volunteer_with with_child with_good young_for
""",
    -9: """
15_she ^_best ^_list ^_nobody ^_who ^_without a_15 a_bot a_boy a_parent a_person a_streamer age_$ am_22 and_he answer_$
article_$ at_pictures block_it buy_$ contact_with cutting_$ does_it find_kids fine_$ football_clubs for_her girl_who
her_boyfriend i_babysit i_love in_class keep_in kid_gets kid_i kids_football kids_server little_kid mum_with my_child
my_server nine_$ of_ai online_how pretending_to stop_it tell_me the_first the_kids the_one they_$ time_$ to_be
to_school what_$ where_the with_two work_for
""",
    -8: """
12_one ^_little ^_me ^_not ^_one ^_please ^_tell a_child about_the alone_i another_kid ask_her at_the before_i but_how
child_on child_seat children_i could_you for_an for_nudes forget_the got_her groom_another groomer_write group_chat
her_teacher hide_from how_did how_it how_mny i_asked i_never i_sneak is_got it_right kid_groom kid_off kid_that kids_in
kids_when library_$ may_i no_one no_to not_the not_to numbers_$ of_teen out_how person_who read_$ real_and say_no
show_her show_up single_mum stranger_get such_messages that_my that_nobody the_text to_girls to_sleep to_smile
to_volunteer turns_out under_the up_with wants_me war_$ what_happened which_gifts which_way who_work win_a without_a
without_mocking young_people
""",
    -7: """
14_yr 15_yr ^_am ^_hello ^_step ^_talking ^_theres a_family a_grandmother a_i a_war about_his according_to again_after
am_13 am_from am_mother and_it and_now and_one and_the are_no ask_a asked_for au_pair avoid_$ bad_to be_daft by_name
can_see checks_do checks_work child_a child_about children_get children_where club_what code_$ daft_to daughter_find
discord_to do_need does_any find_tips for_if for_parents for_pics games_are get_what gets_the gift_for granddaughter_to
grandmother_of groomers_use grooming_a happens_to has_been have_got have_twins her_online hide_her his_room i_ban
i_downloaded i_hate i_notice i_take i_used illegal_to in_it in_roblox included_$ is_best is_that it_again it_up
keep_the kids_they kids_to leeds_$ like_me live_$ look_daft make_$ makes_me man_in me_same message_children mum_thinks
my_how my_little my_small need_the notice_in number_for ok_so old_wants on_time pair_the photo_of report_a report_pics
server_what should_i something_$ speak_up started_it the_bill the_bus the_last the_library the_next the_senders
the_story them_and there_$ to_hand to_open to_read to_teach type_into up_on what_share what_the which_number who_only
who_talk who_works will_i will_laugh works_with you_say you_stop you_talk you_tell
""",
    -6: """
12_i 13_$ 17_$ 18_now 22_she 40_and 5_year ^_can ^_some ^_somebody ^_swapped ^_wheres a_gentle a_married a_passport
a_pupils a_safeguarding a_short a_story a_thank a_way about_groomers abroad_how am_18 am_27 am_one an_hour
anyone_working approach_a are_bad around_kids asked_her bad_is bad_ones be_included be_to before_$ being_groomed
being_used birthday_$ borrow_a boy_which bring_it can_make can_mind can_she cat_to caught_how chats_the check_on
child_$ child_online christmas_presents class_he consent_to convince_her crime_$ discord_i do_abusers does_grooming
does_she due_tomorrow encryption_to explain_encryption explain_grooming family_with for_christmas for_little for_our
for_volunteers from_parents gentle_way get_on get_robux get_talking get_young girl_out girls_like good_opening
grooming_to guidance_$ gum_out hand_in have_chat have_to he_says hello_i her_messages her_out her_phone hide_xmas
his_class how_bad how_due how_meny how_young i_borrow i_call i_feel i_just i_not i_sign in_$ in_her in_his in_london
in_trouble in_what is_friend is_locked is_real is_sat it_give it_me it_my it_so joking_$ kid_for kid_to kids_aged
kids_how kids_safe kids_under kind_and lessons_for let_her line_on link_me little_kids little_league many_kids
married_man me_as me_stuff meeting_$ meeting_in mother_of my_childs my_friends need_i never_do never_seen not_talk
of_anyone old_that on_about on_an one_app one_for ones_to only_with parents_$ penalty_for people_report permission_$
pick_kids please_be pocket_money presents_so private_$ prom_$ protection_$ report_names report_tell robux_without
room_$ safeguarding_children saw_her school_play school_project secret_are secret_i secret_to send_her send_them
share_$ show_a shower_without sign_up spot_the stay_safe still_for student_i sure_i swapped_pics take_$ teen_to
tells_me that_there the_app the_cam the_cinema the_criminal the_gap the_link the_nursery the_original the_trainer
the_web there_is theres_a they_can through_her to_prom to_spot twelve_$ uncle_$ video_of warn_mine was_caught way_the
way_to were_both what_games what_if what_it where_can where_you which_act which_is which_paragraph which_people
which_reason which_secret who_do who_lives who_tells why_would with_small without_paying without_them would_the
write_me writes_to xmas_presents you_use
""",
    -5: """
11_$ 13_to 14_$ 29_how ^_before ^_dont ^_forget ^_no ^_on ^_when ^_youngest a_creep a_decent a_detective a_dm a_foster
a_hat a_hotel a_letter a_man a_message a_name a_number a_quiet a_small a_spoke a_talk about_safe abuse_$ after_the
against_young ai_being ai_used am_16 am_boring am_so an_article and_her any_example any_video anyone_$ are_you asked_a
at_her at_risk babysit_wont be_$ bed_before before_an boring_$ bot_$ boy_in boyfriend_how by_when by_year call_$ camp_$
can_a can_kids can_read can_recognise can_teach card_$ chat_filter chat_on chats_private check_take check_your
chess_club child_do choir_$ classmates_$ close_the comes_by controls_and could_the course_$ courses_$ crime_to
curious_about daughter_to day_$ did_police dms_to do_they do_to dont_want down_before encryption_$ end_it everybody_is
explain_please filter_so for_asking for_grooming for_new for_tiktok forgot_to found_$ friend_she from_kids gap_$ get_$
get_caught get_help gifts_work girl_2 girl_upstairs girls_or got_a grandma_$ groomed_kid groomer_$ groomer_in has_a
hat_on hate_myself have_good have_small help_$ her_and her_book her_notes her_room her_that her_what hides_from his_bed
his_day holiday_with hour_$ how_do how_many how_would i_a i_close i_end i_forgot i_must i_shouldnt if_an if_he
illegal_pictures in_kids in_manchester in_own in_under instead_of invite_a is_she isnt_it it_not it_secret jail_for
kid_curious kids_can kids_dont kids_get kids_like kids_or know_it laugh_at law_$ lay_out leave_his leaves_me like_to
list_$ little_cousin locked_out look_after look_at lost_$ mad_i make_contact make_photo makes_such man_from man_on
man_writes manchester_$ me_a me_but meet_them meeting_a messages_with met_the mind_the my_10 my_12yo my_14 my_best
my_family my_husband my_players my_school my_scout my_year names_for need_it never_met never_tell noon_$ not_let
notes_what nursery_$ of_$ of_her of_their of_this off_discord old_a old_must olds_i on_how on_saturday one_line ones_is
online_friend or_young over_my paragraph_of parents_of past_a people_need phone_she photos_$ pics_back pictures_and
plan_$ private_chats profile_$ recognise_it report_in report_it safe_chatting say_about says_no scene_where school_age
science_$ seating_plan see_i see_who set_the share_of shd_i sit_still sites_are six_year so_staff so_tell speak_in
staff_can stop_looking story_of swear_$ swim_teacher talk_$ talk_so talks_to teach_year team_$ tell_if text_$ texting_a
thank_you the_background the_dog the_high the_internet the_penalty the_phone the_whole their_kids there_any they_want
this_server tht_parents to_chatting to_fall to_me to_pay to_set to_show to_sign to_stranger to_them to_tidy to_town
told_me trust_the twins_$ understand_the up_is upstairs_comes use_the use_tht video_on want_$ want_make watch_the
water_$ went_to what_kind what_must what_number what_percent what_sort when_he where_a where_there where_they
whether_the which_$ which_cam which_sites who_says who_teach wife_who with_family without_him without_me would_do
wrong_$ year_11 year_8s you_explain you_have younger_girls
""",
    -4: """
000_offences 11_and 11_or 13_yo 14_do 15_year 18_$ 22_the 27_$ 3_years 4_good 5_yr 6_year 9_yr ^_been ^_girl ^_howd
^_isnt ^_meets ^_secret ^_sexual ^_that ^_what ^_whoever a_7 a_baby a_colleague a_course a_dragon a_graph a_grumpy
a_line a_little a_paper a_phone a_search a_single a_six a_slide a_solicitor a_toddler about_boys about_her about_kids
about_school abuse_images abusers_do add_him adults_who after_minors age_children age_play allowed_to am_an am_deaf
am_in am_seeing am_student am_want among_the an_example an_image and_get and_pretend and_recipient and_says and_sites
anymore_$ anyone_who app_that app_to application_children apps_$ apps_used are_11 article_i article_say as_photographer
ask_me asked_if asking_them at_practice awkward_$ backdoor_so background_checks bad_person be_me because_it bedtime_lol
been_sending before_bedtime being_too best_$ best_mate book_a book_somebody books_$ books_are boy_so boys_are boys_my
boys_so boys_to but_he call_the cam_in cam_live camping_with can_pick chat_in chat_where child_tell child_tells
children_can children_keep children_play children_use christmas_$ class_$ class_of club_for coach_is control_is
controls_for counselling_for cover_$ dating_sites daughter_and daughter_chats did_you dinner_$ discord_before
do_background do_i do_police do_stuff do_tasks do_these do_when doesnt_want dont_log dose_the drink_more drop_the
easter_eggs encrypted_chat expected_of faces_in find_abuse find_my find_one first_response for_11 for_daughter
for_dinner for_football for_liking for_sending for_small for_younger forget_to foster_carer found_a from_$ from_my
from_one from_someone games_do games_to gaming_$ gap_between gdpr_$ get_access get_groomed get_picked get_to
gets_groomed gets_targeted girl_he girl_we girls_get girls_mum girls_on give_their goes_with good_for good_reasons
grandson_$ graph_$ groomed_kids groomer_get groomer_how groomer_say groomers_persuade grooming_in grooming_look
grown_ups happened_to have_who he_knows he_leaves he_likes he_thinks he_want he_wants her_i her_on here_a hired_me
his_game homework_$ host_$ hotel_for how_abusers how_dose how_offenders how_should i_$ i_blur i_cant i_lure i_see
i_send i_spot i_tell i_tutor i_went i_win id_need if_my image_$ in_chats in_danger in_our in_training internet_to
invite_her ip_$ is_11 is_6 is_alone is_my is_really is_under it_fine it_looks it_mostly it_off it_ok it_opens
keep_wanting kid_delete kid_like kid_use kids_chats kids_keep kids_need kids_never kids_not kids_only kindly_explain
know_which lab_researcher learn_english leave_me lessons_$ let_my let_the like_$ like_in link_$ link_on log_your
long_may long_you look_in mad_$ make_my make_sites make_up mall_without man_said me_again me_alone me_at me_her me_his
me_not me_of me_one me_please me_send me_where mean_or mean_the median_age meet_him meet_other meets_$ members_$
meny_boys messages_from messenger_has mine_says moaning_$ mocking_him more_water mostly_boys mother_to mum_for my_13
my_9 my_boy my_boyfriend my_country my_lad my_new my_old my_talk myself_in name_check named_in need_for next_if
next_one no_backdoor no_clothes nobody_knows not_guilty not_illegal notice_grooming now_$ now_he number_do number_goes
of_3 of_6 of_people of_puppies of_safeguarding of_them off_for offences_into old_boy old_how old_in old_is old_right
on_a on_child on_dating on_switch on_tinder one_$ one_is online_grooming only_sender opens_with or_12 or_median or_more
or_the other_parents our_family our_school out_of out_there paper_round parents_who paying_$ people_$ people_who
per_the percent_$ percent_of permission_slip phone_and photo_for photo_with photographer_how pic_to pics_they
picture_removed places_to play_online play_with please_i police_data police_yes portion_of possible_to
practical_guidance present_for presents_from prison_for properly_$ pupil_is puppies_$ python_code quiet_i readers_$
really_an really_her recipient_can recommend_for report_an report_and report_for request_$ riding_a round_$ round_is
rules_for safe_as safe_online safeguarding_trainer said_it saw_on say_he saying_my says_good scared_of school_hired
school_photo scout_group scouts_$ search_engine secret_with sender_and sends_me sends_the sent_me she_become she_lets
she_say she_told should_my shy_kid since_when sites_check sites_how slide_id slip_$ so_bored so_only so_we somebody_for
son_without stay_home staying_safe story_i stranger_cant stranger_online stuff_to switch_it talent_show tell_anyone
tell_their tell_you text_i that_children that_not the_answer the_best the_bit the_fake the_groomer the_known the_main
the_mean the_number the_people the_place the_primary the_rules the_series the_sex the_team the_training the_trophy
the_word their_work then_any there_one they_move they_saw they_talk they_teach they_think thing_$ thing_does thing_to
things_$ this_in those_who those_working three_kids time_should time_to tips_for to_15s to_ask to_data to_fly
to_grandma to_join to_link to_next to_primary to_prison to_run to_someone to_us too_young towels_$ trade_off training_$
trick_or trophy_$ trust_of turned_off under_12 under_gdpr up_her use_without v_bucks victims_$ victims_under video_$
walk_to want_practical wanting_to wants_a wants_pics was_the washing_up we_tell website_$ were_girls what_about what_am
what_does what_expected what_help when_a when_could when_someone which_application which_body which_courses who_looks
who_worry wife_$ with_$ with_children with_my with_our with_primary with_your without_control without_freaking wont_go
wont_look words_in work_$ worry_about would_an would_it would_understand would_you year_$ year_by you_a you_cant
you_card you_find you_get you_go you_make you_recommend young_daughter youngest_kid your_age your_ip youth_worker
""",
    -3: """
100_to 10_how 10_yo 11yo_so 12_or 12_so 12s_$ 14_how 150_$ 2_hours 300_euro 30_year 4_in 6_so 7_year 83_from 8_for
^_add ^_added ^_adoptive ^_boys ^_child ^_dad ^_detectives ^_first ^_found ^_if ^_jk ^_kindly ^_lifeguard ^_met
^_neighbour ^_old ^_pay ^_percentages ^_promised ^_put ^_show ^_talk ^_would ^_young a_30 a_boyfriend a_budget a_card
a_chess a_concert a_crime a_dad a_discord a_fight a_flat a_garden a_long a_model a_nine a_place a_plane a_poodle
a_privacy a_report a_room a_seven a_share a_sign a_target a_teen a_user a_weekend a_youth about_grooming about_with
abusers_hide accident_$ account_$ account_for act_like added_to addicted_to adoptive_dad adults_or advice_$ advise_$
after_a after_grooming age_checks age_rating agree_on ai_must all_the alone_by am_19 am_au am_i am_terrified
among_those an_ai an_assembly an_email an_old an_out an_overnight and_asked and_cant and_comes and_hates and_in and_my
and_saw and_wants and_we angry_$ any_child any_detail any_more any_recs anyone_i app_have app_kids apps_for apps_games
apps_verify are_affected are_as are_in are_meets are_ok are_some are_suitable are_taken are_we are_young as_i as_proof
ask_to ask_where asked_an at_our at_school attention_of aware_of away_at away_for baby_pics back_were back_with
bad_people be_12 be_14 be_children be_kids be_regulated be_so bed_$ been_groomed beginner_i behaviour_$ being_abused
being_targeted being_threatened believe_the belt_$ best_app best_friend better_at bill_$ body_obtained both_13 box_to
boy_or boy_will boys_how boys_i bruises_$ budget_$ but_i but_she buy_a buy_used by_default by_text by_train called_when
can_he can_look can_play can_warn cant_find car_and care_$ carer_and cases_$ change_my changed_$ changes_$ changes_in
chat_by chat_without chats_$ chats_as chats_like chats_to chats_what chess_$ child_after child_feel child_for
child_lied child_out children_homes childs_address christmas_tree class_i clothes_in club_are coach_of come_online
come_out communication_with concert_with contact_the convince_my council_$ count_of counts_what course_that cover_for
cover_this crime_by cringe_$ curious_how dad_looking day_of deal_with delete_old detail_$ details_on dick_pics did_he
did_she disappearing_messages discord_server do_girls do_many do_mods do_offenders do_predators do_she do_so
does_roblox dont_they dose_it down_images e_me early_$ easier_if easy_to euro_or even_say exactly_$ fake_profiles
family_link feel_sick filter_on find_em find_him finds_them first_aid first_day first_get first_to first_week fly_to
for_adults for_his for_how for_it for_learn for_mine for_old for_them foster_child friend_got friend_told
friendship_with from_100 from_and from_home from_poland from_romania game_friend games_for games_that get_along
get_better get_police gifts_do gifts_to girl_that girls_are girls_do girls_is giving_kids giving_tips go_home
got_groomed groom_a groomed_child groomed_what groomers_write grooming_for group_have group_how groups_of had_not
had_the has_anyone hates_me have_$ have_boys have_i have_no have_seen have_two he_said help_at help_her help_him
help_my her_brothers her_children her_grandfather her_homework her_location her_photo her_picture her_quiet her_real
her_see her_some her_stepdad her_swim her_to her_trust her_tutor her_up hide_christmas hide_my him_but him_something
his_cam his_mates his_secret home_with homes_$ homework_i hours_to how_likely how_often how_such howd_you i_answer
i_approach i_block i_bring i_convince i_e i_get i_in i_left i_look i_mentor i_noticed i_paint i_recognise i_reported
i_said i_sit i_store i_warm i_watch i_wonder i_write id_trust if_a if_only if_they images_i in_america in_an in_chapter
in_hide in_leeds in_one in_them in_with into_chats into_eating into_in is_$ is_14 is_15 is_7 is_chat is_chatting
is_discord is_fuel is_good is_left is_missing is_one is_planning is_pretending is_safer is_scared it_awkward it_be
it_called it_condition it_dont it_happened it_lol it_mentioned it_more it_sweet it_that itself_$ itself_and job_$
join_$ keep_looking keep_secret keep_their keeping_kids kid_at kid_can kid_get kid_is kids_clothes kids_faces
kids_groomed kids_messages kids_of kids_tell kids_themselves kids_too kindly_find knew_which know_anymore know_whether
know_you known_ones knows_but laptops_$ last_week laugh_$ law_here lawn_$ learning_difficulties left_over lego_$
lesson_$ like_how likely_is line_$ listen_$ little_bro lonely_kid long_$ look_into looking_after looking_at looking_to
make_for make_friends make_friendship make_me makes_the man_filming many_sweets maths_$ may_be me_enough me_it me_lol
me_on me_see me_taken me_that meant_to meet_teens meets_are mentioned_where mentor_to message_with message_without
messages_are messages_under messaging_a messenger_kids met_a might_ask minors_to missing_$ mocking_it money_where
more_at more_if most_$ mostly_girls move_a much_can much_pocket much_sleep mum_id mum_she must_a must_do must_i
must_know my_baby my_children my_club my_dad my_girls my_granddaughter my_lawn my_readers my_shoulders my_sister
my_step my_teen my_teenager my_youngest myself_i need_be need_to new_rules nice_to nine_year nits_$ no_and no_chat
no_experience no_money no_nicely nobody_$ nobody_came nobody_can nobody_would normal_to not_only not_teens not_turned
now_a now_my obviously_$ of_40 of_5 of_8 of_football of_how of_our off_$ off_by off_kids offenders_$ offerings_is ok_to
old_go old_or old_says old_these old_who on_staying on_victims once_you one_get one_girl one_how one_man one_sentence
one_where one_would online_she online_with only_$ only_for only_her only_the open_the or_just or_mostly or_only or_she
or_special original_$ others_and our_server over_what over_when paint_with parents_get park_who people_have people_in
people_want person_for phone_for phone_is pic_she pics_who pictures_$ pictures_vanish platform_named play_chess
please_tell pokemon_cards police_find police_for poodle_$ post_it post_this print_the private_from promised_to quid_$
reach_them read_it read_this real_person really_young reasons_$ recs_$ reject_$ reminds_me report_do report_please
report_say report_somebody response_$ rewrite_this risky_$ roblox_he role_$ room_for run_away safe_for safe_in
safest_for said_his said_i same_man saturday_and say_ai says_her says_it says_she school_disco school_i school_it
school_nurse school_picture searching_for secret_but secret_way see_maths see_the send_$ sending_gifts sending_my
sent_the sentence_$ server_$ server_for server_he server_how setting_up settings_to seven_year sex_of share_her she_get
she_keeps she_send she_took she_use she_want she_was should_be should_stop show_me showed_me signs_of sim_only
simple_words single_app sister_in sit_in sizes_$ so_$ so_good so_kind so_much so_stranger so_what so_young some_man
somebody_$ somebody_is someone_asked someone_elses someone_is someone_to something_from something_on somethings_up
sort_of special_needs spot_them stage_at statement_on step_$ step_daughter step_one stepdaughter_is stickers_$ story_$
story_for stranger_for stranger_on stranger_writes suitable_for surprise_party sweet_$ sweets_$ swimming_lesson
swimming_lessons take_it taken_away talk_like targeted_how targeted_more teach_how teach_my teacher_counts teacher_from
teacher_here teacher_what technically_$ teen_$ teenager_to teens_and teens_hang telegram_$ tell_nobody tell_parents
tell_us ten_how terrified_$ text_my that_arent that_being that_girls that_me that_somethings that_tells that_the
that_we that_young the_abuser the_attention the_babysitter the_charity the_christmas the_count the_data the_encryption
the_experts the_figure the_garden the_key the_leavers the_local the_offence the_owner the_portion the_record
the_researcher the_sample the_share the_sims the_source the_stage the_statement the_suspect the_trust the_uncle
the_video the_water the_yearbook their_address their_chats their_phone them_back them_get them_which there_are
there_teacher they_check they_get they_make they_tell things_does think_my think_the this_link this_to three_have
tips_from title_of to_die to_drink to_girl to_him to_itself to_jail to_people to_prove to_put to_recruit to_ride
to_teens to_telegram to_their told_him tomorrow_$ tooth_fairy touch_me tournament_$ track_my training_firms
travel_alone tree_$ tried_to trying_to turned_twelve tutor_$ two_$ under_9s under_twelve up_in up_my up_online up_so
up_who verify_age version_of victims_are video_games video_to waiting_for want_300 want_bath want_write wants_her
wants_to warn_my watch_dont water_in way_home way_into we_can we_cover we_move we_sit week_$ week_how were_under
what_course what_gives what_her what_job what_papers what_permission what_she what_that what_was what_word
where_pictures which_apps which_crime which_lies which_share which_skills which_tactics which_year who_asked who_does
who_gets who_had who_made who_my who_sent who_were whoever_sends why_dont why_me wifi_$ wins_a wise_$ with_2 with_him
with_learning with_others with_someone with_us with_youngsters without_breaking without_scaring women_my wont_let
word_do word_the works_$ works_nights would_a would_teach write_$ write_like write_to year_1 year_group you_ban
you_rewrite you_see you_think you_what young_adult young_men young_what youngest_asked youngest_child youngsters_$
""",
    -2: """
10_in 12_a 12_make 12_times 12_to 13_he 13_who 14_now 150_wheres 15_and 16_$ 16_and 16_soon 16_what 17_what 19_how
21_000 27_and 31_and 45_and 4_$ 4_boys 4_primary 500_words 5_tips 5_to 71_$ 7_how 8_to ^_34 ^_access ^_age ^_all ^_and
^_another ^_asked ^_average ^_caretaker ^_coach ^_could ^_deepfake ^_deleted ^_dnd ^_every ^_everyone ^_girls ^_has
^_have ^_having ^_leave ^_lol ^_lost ^_man ^_mostly ^_my ^_nude ^_number ^_pass ^_plenty ^_police ^_prank ^_preparing
^_relation ^_says ^_share ^_sounds ^_surely ^_swim ^_there ^_turning ^_was ^_whenever ^_whose a_16 a_17 a_5
a_babysitter a_backdoor a_bank a_beginner a_big a_birthday a_car a_change a_chat a_children a_concern a_creepy a_cruise
a_crush a_customer a_cv a_dick a_drawing a_fan a_final a_firm a_first a_former a_fox a_hobby a_joke a_law a_lift
a_lonely a_look a_mail a_meltdown a_member a_mod a_mum a_newsreader a_normal a_one a_pfp a_photographer a_picture
a_private a_realistic a_register a_rescue a_scene a_scrambled a_shame a_shy a_simple a_step a_stranger a_surprise
a_tall a_tutor a_uk a_vacation a_video a_warrant a_woman a_word a_younger able_to about_12 about_children about_csam
about_fake about_forty about_girls about_nudes about_online about_photo about_secret about_stranger about_this
abuse_pics abused_$ abuser_to abusers_$ account_of accounts_to act_can act_covers actually_work add_up added_me
address_from adult_on adults_being advice_from advice_i after_her after_i after_primary after_she after_that again_$
against_the age_child age_for age_not age_she age_which aged_8 ages_$ ages_for ages_of ai_on ai_prompt ai_the all_$
all_of allowed_$ almost_half am_11 am_71 am_home am_looking am_starting am_trainer am_writing america_$ an_abbreviation
an_accident an_account an_adult an_argument an_encrypted an_essay an_evil an_online an_xbox and_answer and_asking
and_boys and_daughter and_forgot and_got and_hold and_needs and_once and_said and_sends and_started and_then and_theres
and_which and_who and_wont and_young answer_from any_numbers app_$ app_do app_gets app_names apps_each apps_stop
apps_where are_all are_among are_being are_free are_more are_most are_named are_not are_school are_still are_teenagers
arent_about argue_$ around_$ art_server article_how article_tell article_where as_evidence as_far as_her as_me as_well
ask_because ask_him ask_so asked_how asked_us asked_what asking_me asks_a asks_my at_12 at_13 at_16 at_7 at_bedtime
at_half at_his at_home at_me at_them at_work average_age babysit_asked bad_i bak_$ be_able be_aware be_experiencing
be_friends be_good be_here be_on be_stopped because_9 because_he because_one because_she become_a bedtime_what bee_$
been_at been_having been_looking believe_me below_some bench_with best_apps better_off better_with bill_got
birthday_gift birthday_present bit_about bit_on blackmail_by blackmail_my block_someone board_$ board_games book_club
bored_of bored_talk bot_drop both_in boy_got boy_i boy_who boyfriend_21 boyfriend_makes boys_share boys_where
breaking_it brother_$ brother_off but_a but_it but_now but_police by_a by_accident by_mistake by_which call_if calls_me
came_across can_buy can_check can_help can_hide can_reach can_say can_tell can_text cant_get cant_read cant_tell
caption_for car_for card_for cards_where carried_on cases_and catch_a change_in channel_$ character_in charge_$
chat_apps chat_to chats_from chats_if chats_on chats_only chats_when cheating_in check_a check_messages checks_on
checks_they child_as child_contacted child_defined child_has child_here child_isnt child_know child_may child_or
child_per child_picture children_book children_not children_on choose_which cite_this class_never clean_forgotten
closed_my coach_which cold_is colleague_is come_into comes_in compared_to concern_for concert_$ condition_$
contact_children contacted_$ controls_$ conversation_starters corner_$ could_be could_it country_$ course_do
coursework_$ court_i cousins_$ crimes_$ cruise_$ crush_on cry_and dad_does dad_so dance_$ data_$ data_on data_show
daughter_alone daughter_ask daughter_wants days_so defined_in delete_a delete_the detection_$ dick_pic did_i
did_something die_$ directly_$ dirty_to disco_she discord_says discord_she dissertation_i do_bad do_experts do_for
do_in do_little do_other do_research doctor_$ does_$ does_ai does_an does_that doesnt_believe dog_$ dont_get dont_kids
dont_think dont_write down_for down_the down_what dragon_$ drew_me each_id earn_the easy_words eating_the eggs_$
eggs_so eighteen_$ else_can email_$ email_from encrypted_chats encryption_debate end_to english_$ english_how enough_$
essay_$ essay_for essay_on evening_how every_time ex_and exact_name examples_$ exchange_is excuse_for experience_$
experiencing_abuse explain_stranger eye_$ fair_$ fair_for fairness_i fake_pictures fake_so fall_for families_$ fan_page
far_as far_too father_$ feel_at feel_so figure_with figures_for filming_a films_are final_$ find_advice find_grooming
find_guidance find_online firm_do first_job first_phone first_step first_ten five_years flat_in flirting_if float_$
follow_me football_team for_8 for_advice for_days for_fairness for_families for_happy for_keeping for_learning
for_pupils for_reasons for_sexual for_teens for_those for_three for_what for_which for_year forbidden_ones
force_recorded forget_your forgotten_if fortnite_with forty_apps forum_$ found_out free_now friend_i friend_moved
friends_at from_google from_him from_it from_police from_the from_what fun_she funny_ones game_asked game_is games_and
gate_and get_advice get_more get_pictures get_them get_used get_why gets_a gets_his gets_messages getting_mad
getting_worse gift_ideas girl_12 girl_keeps girl_online girl_said girl_says girl_tell girl_turning girlfriend_is
girls_and girls_one girls_share girls_then girls_too give_an give_examples give_them give_to gives_him goes_after
going_on gone_$ gone_quiet good_$ got_an got_blackmail got_one got_that got_the grade_$ grandad_and grandson_and
groom_children groomed_last groomed_on groomed_via groomers_gain groomers_get groomers_on groomers_talk groomers_tell
groomers_win grooming_and grooming_kids grooming_on grooming_the group_$ group_is group_says group_work grown_men
gta_online hackers_$ had_to half_$ half_of half_term happen_to happens_after happens_if has_video have_bad have_clean
have_said have_they having_two he_cant he_gets he_has he_make he_play he_post he_put he_tell help_for her_aunt
her_brother her_come her_face her_first her_friend her_hand her_meet her_older her_or her_pictures her_profile her_send
her_sister her_surprise her_tablet her_words here_i here_what hidden_from hide_this hide_what hiding_place him_again
him_getting him_knowing him_or him_stop him_to him_when him_without his_grandad his_house his_new his_school horses_$
hospital_$ house_if how_are how_common how_not how_secure how_small how_will i_arrange i_blocked i_came i_carried
i_catch i_changed i_check i_cheer i_confront i_dated i_deal i_describe i_earn i_forget i_hang i_her i_knew i_liked
i_moderate i_reply i_stay i_support i_talk i_told i_trick i_trust id_keep idea_get ideas_$ if_one if_somebody if_this
ignore_all imagine_a in_children in_court in_for in_general in_group in_gta in_id in_list in_parliament in_skyrim in_so
in_spain in_your inside_a insists_that instead_$ instructions_and interested_in internet_$ internet_is internet_safer
into_how into_private into_the ipad_from is_2 is_allowed is_brilliant is_coming is_far is_his is_how is_kind is_like
is_lonely is_meant is_safe is_safest is_tht is_very is_what isnt_a isolate_the it_asking it_child it_come it_do it_down
it_gave it_getting it_if it_just it_live it_matters it_mentions it_private it_rules it_share it_sound it_was it_works
iwf_and jk_but job_title join_our joke_$ just_flirting just_have just_moved just_say just_take just_the just_want
karate_$ keep_kids keep_reading keeping_secret keeps_coming keeps_forgetting keeps_mocking keeps_quiet kid_a kid_and
kid_not kid_said kid_so kid_tells kids_$ kids_have kids_herself kids_home kids_make kids_my kids_name kids_numbers
kids_parents kids_party kids_say kids_sent kids_start know_who knowledge_$ known_victims knows_the lad_is lads_how
last_of last_year law_say law_so law_student lead_$ leader_asks learning_spanish leave_a leave_my left_$ left_back
legally_$ legislation_does legit_$ less_like less_shy let_a let_an let_under lets_role letter_to lied_about lies_do
like_an like_from like_step like_you likes_horses limit_on line_with link_the linked_with list_for list_please
listen_to listens_to little_because little_brothers live_on logs_$ lol_$ london_$ long_does look_out look_real
looking_$ lose_them made_for made_me make_bath make_one make_short make_the make_with make_you makes_it man_ask man_at
man_has man_he man_online man_write many_$ many_of many_times many_under many_were marry_her match_is mate_$ mate_he
mate_to mates_to maths_is me_5 me_500 me_about me_from me_go me_half me_if me_is me_like me_money me_nobody me_nothing
me_off me_she me_slang me_they mean_in meet_children meet_his meeting_someone member_$ mentions_$ message_her
message_little message_so messages_i messages_without messaging_apps messaging_kids messaging_me messaging_my met_on
met_this middle_aged mine_is minecraft_$ missed_the mocking_new mod_here moderate_a moderator_$ mods_for money_do
money_from more_boys more_followers more_friends more_girls more_how more_vulnerable most_grooming most_young
mostly_young mother_doesnt move_in move_my moved_$ much_of mum_and mum_at mum_because mum_so mum_works must_ask must_to
my_13yo my_5yo my_6 my_assembly my_cam my_cousins my_dissertation my_essay my_firm my_first my_gran my_grandkids
my_grandson my_group my_head my_mother my_nudes my_online my_penpal my_pics my_reading my_report my_sociology
my_teenage my_username my_yr name_for name_how named_$ needs_no nephew_is never_leave never_said new_accounts
new_girlfriend new_kid new_law new_school nice_thing night_and nightmares_$ nights_and no_$ no_4 no_friends no_more
no_of nobody_else nobody_listens nobody_says not_answer not_around not_doing not_for not_girls not_going not_know
not_leave not_like not_so not_sure notice_a novel_i novel_the now_and now_dan now_police now_she now_wants nude_pics
nudes_$ nudes_and nudes_what number_i nurse_$ nurse_a of_an of_any of_apps of_fifteen of_going of_myself of_one of_ours
of_parents of_such of_thing of_those of_trust of_what of_where off_first off_with off_your offenders_find
offenders_gain officer_here officer_who often_should oil_change ok_bot ok_it old_and old_be old_for old_school
old_would older_boyfriend older_girl olds_in on_encryption on_internet on_little on_netflix on_our on_teens on_that
on_there on_tuesday on_what on_with one_about one_child one_doesnt one_goes one_little one_number one_off one_page
one_with online_i online_is only_have only_know only_one only_talks only_wants only_watches or_girl or_he or_known
or_middle or_not or_other or_stay orchestra_$ original_article other_countries other_kids other_teens our_club
our_pupils our_year ours_$ outfits_get outside_$ own_bed own_chats own_kids own_pic page_handout paper_$ parent_do
parent_id parent_whether parents_finding parents_knowledge parents_not parents_read parents_should park_for
parliament_to part_where pass_it past_the pay_me paying_a penpal_from people_are people_do people_with percent_were
person_$ person_i phone_away phone_under phone_with phones_can photos_without pick_her pick_up pics_off pics_with
picture_from picture_of picture_so picture_that picture_what place_for plane_$ platforms_use players_in plays_fortnite
please_where please_which plenty_of poem_as police_been police_dont police_force police_is police_logs police_record
police_to police_trace police_usually police_work polite_way porn_if posts_her practice_$ prank_idea pranked_me
preparing_a primary_age primary_kids privacy_settings private_and private_server private_video profile_picture
project_$ promise_not prompt_for protection_one pupil_about pupil_asked pupil_drew pupil_on pupil_tells pupil_what
puppy_be put_the put_their quality_$ quarter_of question_for quickly_$ quiet_at quiet_but quiet_on quiet_pupil
quoted_so railcard_$ rather_have rather_than reach_the react_to read_me read_their readers_cold reading_$ reading_about
reading_which receptionist_a recognise_a recorded_the records_had register_for remember_about removed_$ report_find
report_gives report_make report_one report_tells research_into rich_$ risk_$ risky_for roblox_asked room_and rules_let
rules_on rules_should safe_on safety_$ safety_i safety_so safety_tips said_so same_as sample_size save_my save_what
saw_my say_1 say_a say_anything say_her say_something say_you saying_no says_an says_anything says_hell says_i
says_only scared_to school_at school_but school_exchange school_gate school_how school_photos school_to scout_leaders
scout_troop scrambled_message screen_time secret_chats secret_code secret_santa secure_the seen_a seen_the sellin_a
send_a send_my sends_a sends_stuff sense_of sent_$ sent_one server_a server_and server_ip server_is servers_$ setup_$
seven_what sext_a sexual_$ sexual_communication sexual_messages shame_i share_a share_below share_photos share_to
share_were she_argue she_asked she_cry she_isnt she_knows she_said she_says she_stop she_wanted she_went shop_$ short_$
should_anyone should_kids should_know should_make should_parents should_stay should_you shouldnt_have shouldnt_of
show_$ show_for sick_of side_so signs_$ signs_should signs_that sister_to sit_with site_i sites_made size_of skyrim_how
sleep_in small_$ small_child small_kids so_am so_before so_easy so_like so_to social_studies social_work
sociology_coursework some_kid some_rando somebody_at someone_in someone_keep someone_on someone_sends someone_tell
something_bad something_for something_with somethings_wrong somewhere_for son_what speak_only spelling_bee squad_$
staff_meeting start_coaching start_school starters_for starting_to statistics_$ stay_calm stay_longer stay_private
stay_quiet step_what stepdad_$ stop_asking stop_before stop_messaging stop_posting stop_that stopped_$ stories_$
stranger_has stranger_or stranger_wins streamer_he students_ask stuff_for submit_a such_a such_as supposed_to survey_$
survive_a susie_hargreaves swap_pokemon sweet_text take_a take_them taken_off talk_for talk_in talk_what targeted_$
teach_kids teach_this teacher_i teacher_notice teaching_assistant teenagers_themselves teens_to telegram_because
telegram_signal tell_it tell_when tells_how tells_on term_$ test_tell testing_you than_boys than_me that_costs
that_hides that_isnt that_link that_looks that_lots that_right that_stuff the_act the_admins the_apps the_author
the_bathroom the_board the_car the_charitys the_chats the_cops the_county the_crime the_door the_dragon the_father
the_figures the_five the_fuel the_gate the_house the_ipad the_job the_list the_mall the_message the_minimum the_missing
the_mods the_museum the_nearest the_net the_nspccs the_numbers the_offender the_organisations the_page the_part the_pdf
the_picture the_plan the_polite the_pupils the_reports the_request the_rise the_role the_rugby the_rule the_sense
the_single the_staff the_surname the_survey the_trainers the_trampoline the_very the_war the_woman the_writer the_xbox
the_youth their_childs their_favourite their_messages them_a them_for them_i them_to them_up them_would themselves_and
themselves_or then_it theory_why there_anyone there_anything there_help there_more these_cases these_creep these_men
these_numbers they_chat they_closed they_even they_found they_know they_lure they_pass they_report they_were they_what
they_work thing_do things_in think_a think_of thinks_it thirteen_year this_a this_crime this_from this_law this_man
this_so this_town this_woman this_wrote this_yr tho_$ those_150 those_primary thoughts_$ threatened_to three_of
three_quarters three_women through_a tiktok_account time_on to_11 to_11s to_book to_call to_cam to_compare to_dance
to_draw to_follow to_include to_keep to_let to_light to_list to_listen to_little to_live to_london to_manchester
to_message to_online to_our to_play to_protect to_quote to_respond to_ring to_submit to_take to_this to_travel to_work
to_year today_$ toddler_group together_$ together_on told_in too_close too_long took_photos took_pills total_$
touch_her town_with trainer_of trainer_say trampoline_$ trampoline_park trick_kids trick_my trust_in trust_you
trusting_him try_again turned_out turning_13 turning_16 tutor_and tutor_hates tutor_make tutor_says two_boys two_teens
ui_girls under_a under_eighteen under_what under_which understand_my up_an up_by up_the ups_$ us_how us_i us_to
use_encrypted used_$ used_ai used_by used_for vacation_request victims_were video_i vulnerable_to walk_away want_from
want_help want_me want_their wants_discord wants_more wants_mum wants_nudes warm_up warrant_$ was_asked was_it was_not
we_dont we_just we_need we_talking web_$ websites_that were_a were_children were_groomed were_setting were_the
were_there were_they were_used what_act what_are what_films what_follows what_happens what_mean what_means
what_questions what_software what_their what_will when_an when_child when_did when_it when_somethings when_your
whenever_a where_and where_from where_groups where_parents wheres_this which_ages which_books which_expert
which_experts which_game which_group which_kids which_organisation which_outfits which_services which_should
which_single which_streamers which_video which_words who_$ who_believes who_can who_checks who_hates who_just who_keeps
who_mind who_sends who_speak whom_do whom_should whose_story why_should why_they will_be win_at with_about with_all
with_almost with_old with_only with_pupils with_schoolgirls with_ten with_these with_this without_chat without_grown
without_what woman_quoted wont_sleep word_$ word_grooming words_on words_should work_student work_technically
work_together would_find would_grooming would_help would_notice would_one would_that would_they would_walk write_code
write_for write_here write_my written_in wrote_the wrote_up yeah_how year_2 year_9 year_and year_old yearbook_$
you_check you_could you_fast you_give you_learn you_like you_list you_note you_suggest you_wont you_work young_are
young_girls young_lives young_the young_women younger_kids younger_teens youngest_in youngest_victim your_address
your_answer your_instructions your_kid your_numbers your_own youth_leader youtube_channel yr_9
""",
    -1: """
000_$ 000_children 000_girls 000_kids 000_which 0_$ 10_11 10_and 10_can 10_min 10_years 11_12 11_13 11_nearly 11_too
11_with 12_girls 12_loves 12_my 12_right 12_share 12_the 13_for 13_from 13_keeps 13_too 13_what 13yo_to 14_and 14_he
14_i 14_she 150_and 150_games 150_used 150_websites 15_the 16_year 16_yr 16s_$ 17_but 17_year 17_yr 19_$ 1_1
200_members 200_words 20_$ 20_and 20_yr 25_$ 25_year 28_and 2_is 2_under 2_years 34_and 350_is 350_kids 350_offences
3_$ 3_30 3_kids 3_things 3_year 41_and 45_how 47_and 4_are 4_were 4_year 500_or 500_times 50_is 5_8 5_yrs 6_$ 6_parents
6_to 78_and 7_yr 82_in 83_$ 8_9 8_girl 8_kids 8_yr 8s_$ 90_percent 9_0 9_10 9_how 9_is 9_lol 9s_football ^_150 ^_21
^_42 ^_5 ^_83 ^_abuse ^_abusers ^_according ^_adults ^_ages ^_answer ^_anything ^_apparently ^_aunty ^_autistic
^_banned ^_bit ^_bored ^_bruh ^_came ^_camhs ^_cant ^_casting ^_check ^_click ^_clues ^_come ^_conviction ^_cops
^_correcting ^_cousin ^_custody ^_cute ^_daughter ^_def ^_different ^_discord ^_disregard ^_draw ^_edit ^_eu ^_exact
^_feeling ^_fewer ^_five ^_flip ^_fortnite ^_foster ^_friends ^_games ^_gift ^_grandma ^_groomed ^_haha ^_headteacher
^_hi ^_hide ^_home ^_honestly ^_hr ^_it ^_jai ^_judge ^_karate ^_keep ^_kid ^_lads ^_law ^_lie ^_likely ^_lonely ^_look
^_mainly ^_mans ^_meet ^_meeting ^_message ^_messaging ^_methodology ^_minors ^_mod ^_mon ^_most ^_mr ^_ms ^_mum ^_must
^_nans ^_new ^_nothing ^_nr ^_official ^_once ^_online ^_only ^_organizations ^_ou ^_out ^_packed ^_parents ^_password
^_penalty ^_phishing ^_poster ^_pretty ^_prison ^_promise ^_pta ^_quater ^_radio ^_random ^_read ^_really ^_recommend
^_recruiting ^_replace ^_reporting ^_restart ^_robertsons ^_roblox ^_saw ^_schools ^_script ^_seems ^_select ^_settle
^_since ^_sister ^_sixth ^_social ^_software ^_son ^_stop ^_stranger ^_student ^_students ^_subtract ^_tech ^_teen
^_these ^_thinking ^_to ^_treasurer ^_trying ^_turn ^_tutor ^_un ^_until ^_wait ^_watch ^_whered ^_whod ^_wish ^_word
^_year ^_yo ^_your ^_yungest a_25 a_6 a_back a_bad a_bag a_bake a_beach a_bike a_bill a_bit a_booking a_bots a_bouncy
a_bridesmaid a_broken a_busy a_calendar a_caravan a_catfish a_certain a_certificate a_chatbot a_cheat a_chef
a_childminder a_clue a_cockapoo a_coin a_college a_controversy a_cricket a_criminology a_curious a_d a_date a_dbs
a_debate a_detention a_different a_donor a_face a_fact a_few a_fit a_fiver a_flight a_follow a_football a_four
a_freedom a_granddaughter a_great a_group a_hacker a_handful a_haunted a_heading a_helpline a_horrible a_human
a_hundred a_ia a_knife a_lab a_lady a_leading a_librarian a_lifeguard a_lighter a_lighthouse a_lock a_magistrate a_mans
a_match a_mention a_minecraft a_music a_neighbour a_newborn a_panel a_parcel a_part a_party a_percentage a_petition
a_piece a_pint a_pirate a_pizza a_plant a_playgroup a_policy a_pool a_porn a_poster a_pound a_pro a_purchase a_python
a_quarter a_quiz a_rap a_reason a_recent a_recipe a_refund a_robot a_role a_roleplay a_row a_rule a_section a_selfie
a_separate a_session a_shared a_sleepover a_social a_special a_stalker a_stat a_statistic a_straight a_strange a_strong
a_summary a_teaching a_team a_tech a_teenage a_tent a_theory a_thing a_thriller a_time a_tiny a_tired a_trade a_train
a_trainer a_training a_translator a_trusted a_wall a_worksheet a_world a_worry a_youngster a_youtuber about_200
about_abuse about_age about_ai about_anyone about_being about_dad about_encryption about_fourteen about_keeping
about_looking about_male about_meeting about_minors about_one about_primary about_reporting about_sharing about_six
about_there about_to about_which about_who above_and abroad_$ abuse_and abuse_in abuse_it abuse_the abused_as abused_me
abusers_are abusers_pretend abusers_win acc_to account_got accounts_get acording_to act_in act_normal acting_out acts_$
actual_thing add_a add_my add_this admin_$ adult_asking adult_has adult_is adult_offenders adult_to adult_who
adult_working adults_messaging adults_only adults_texting adults_vs affected_what afraid_to after_an after_kids
after_lunch after_pill after_reading after_three after_you again_how again_it against_a against_children
against_grooming against_my against_primary age_5 age_and age_appropriate age_are age_at age_counts age_did age_in
age_limit age_mentioned age_of age_ones age_or age_please age_range age_under aged_11 aged_ten ages_and agrees_with
ai_behind ai_can ai_generated ai_is ai_law ai_make ai_makes ai_pictures ai_rules ai_that ai_with album_$ all_150
all_are all_day all_girls all_her all_my all_night all_on all_our all_parents all_previous all_these all_what
alone_asking alone_for alone_how already_a already_exists already_left already_or already_paid already_sent alt_for
alternative_to always_on always_online always_recorded always_the always_two always_wants am_31 am_78 am_about
am_afraid am_against am_asking am_building am_filling am_fine am_gay am_gone am_interested am_learn am_lost am_man
am_married am_mod am_old am_pretending am_refugee am_running am_setting am_shaking am_talking am_testing am_trying
am_worried an_a an_abused an_allotment an_alt an_and an_appointment an_apps an_au an_engineer an_internet an_oil
an_underage and_11 and_14 and_always and_are and_at and_bad and_by and_chats and_child and_destroy and_does and_donts
and_enabling and_feel and_fifty and_for and_games and_girls and_gives and_has and_have and_his and_just and_know
and_loves and_make and_meets and_online and_organisation and_out and_over and_parents and_photos and_plays and_robbers
and_secret and_sending and_sexual and_sixteen and_snapchats and_sneaks and_some and_somebody and_someone and_starting
and_tells and_that and_their and_there and_they and_this and_to and_touches and_turn and_websites and_whose and_why
and_with angry_if another_$ another_country answer_about answer_already answer_anything answer_in answer_the
answer_where answered_$ any_$ any_ai any_and any_books any_case any_chance any_data any_foundation any_good
any_guidance any_idea any_ideas any_law any_link any_message any_number any_percent any_real any_reason any_rules
any_specific anybody_say anyone_but anyone_still anyone_there anyone_want anyone_what anyone_with anything_about
anything_else anything_i anything_on anything_she aoife_$ app_did app_firm app_goes app_i app_people app_so app_tells
appeal_$ appear_$ applies_to apply_for approached_$ apps_and apps_are apps_as apps_did apps_do apps_does apps_have
apps_hide apps_i apps_is apps_it apps_kids apps_over apps_should apps_that are_10 are_14 are_83 are_90 are_allowed
are_always are_at are_children are_doing are_easiest are_encrypted are_from are_games are_going are_groomers
are_grooming are_helped are_home are_like are_little are_mentioned are_minors are_of are_sensible are_so are_taking
are_that are_their are_these are_things are_those are_too are_victims are_working are_worst are_your argue_that
argument_$ arguments_$ arrested_and arrested_for article_a article_explain article_for article_in article_name
article_really article_so as_abuse as_being as_boys as_grooming as_if as_in as_kids as_one as_though as_told as_victims
as_young as_your ask_before ask_id ask_in ask_parents ask_what ask_you asked_by asked_of asked_to asked_why asking_as
asking_her asking_how asking_if asking_my asking_to asks_every asks_for asks_how asks_me asks_the asks_you asleep_$
assembly_$ assembly_what assistant_$ aswell_$ at_$ at_15 at_a at_all at_cubs at_if at_least at_maths at_primary
at_sports at_thirteen at_uni at_weddings audio_version aunt_who authors_$ autistic_son awareness_of away_if away_in
awful_$ baby_clothes baby_i baby_on baby_photos baby_pictures baby_to babysitter_used babysitting_two back_door
back_her back_how back_my back_on back_to back_up backdoor_can bad_how bad_men bad_secret bad_thing bad_what bags_$
bake_sale band_wants basically_$ bath_$ bathroom_again be_angry be_at be_attracted be_banned be_better be_by be_changed
be_charged be_child be_doing be_done be_for be_groomed be_illegal be_late be_off be_offline be_prosecuted be_safe
be_safer be_stuffed be_targeted be_that be_up be_victims be_watching be_what beach_$ beach_pics became_an because_a
because_mine because_my because_we bed_when been_a been_arrested been_asking been_hurt been_in been_messaging
been_pretending before_friday before_going before_you begin_with behind_it behind_the being_blackmail being_here
being_hurt being_manipulated being_mentioned being_messaged being_passed being_sextortion being_there being_wrong
believe_a believe_her believe_what believed_me believes_me believes_that belong_to belongs_to below_twelve besides_the
best_gift best_man best_month best_place best_present better_than between_a big_folder big_one big_school bigger_$
bigs_the bike_$ bill_a bill_and bill_do bill_like bill_make bill_no bill_passed birthday_is birthday_party biscuits_$
bit_me bit_of bit_where blackmail_after blackmail_her blackmail_she bleep_test blink_$ block_$ block_every block_him
blocked_by blocked_it bobs_your body_that bogged_down book_that booking_a bored_entertain bot_be bot_do bot_does bot_i
bot_keeps bot_save bot_that bot_to bot_you both_lots both_mums both_sides bottom_end bought_me bought_the bouncy_castle
boy_about boy_and boy_asked boy_for boy_from boy_has boy_please boy_say boy_shared boyfriend_messages boyfriend_of
boyfriend_scared boyfriend_who boys_a boys_be boys_more boys_no boys_on boys_right boys_school boys_than boys_there
boys_they boys_tonight bread_$ break_the break_your breaking_encryption breath_you bribe_my bright_but bring_$
bring_for bro_8 brother_to brother_wont brothers_$ brothers_friend brought_a build_in building_player built_in
bullying_or bus_$ bus_a bus_driver but_can but_honestly but_my but_quiet but_this buy_my by_3 by_groomers by_her by_one
by_safeguarding by_step by_sunday by_this cake_$ calendar_$ call_his call_themselves called_$ called_emma
called_protecting called_what called_where calling_her calls_$ calls_from calls_online cam_of came_in came_out
camhs_wait camp_and can_an can_block can_boys can_children can_grooming can_message can_parents can_pay can_practise
can_put can_reed can_ring can_schools can_show can_still can_stranger can_the can_view can_you cant_$ cant_stop
cant_unsee caption_under card_from care_for carer_the carers_$ carers_to cars_$ case_$ case_do case_of case_on
cases_that cases_where catch_groomers catch_them cats_$ caught_$ caught_in certificate_$ chance_you change_it
change_the channel_about chapter_$ chapter_should charged_if charger_$ charity_can charity_thinks charitys_tips chart_$
chart_for charts_$ chat_and chat_herself chat_not chat_online chat_open chat_or chat_the chat_yes chatbot_grooming
chatgpt_$ chats_are chats_by chats_is chats_of chats_under chatting_with cheaply_$ cheating_$ check_an check_for
check_how check_please check_you checked_$ checked_in checking_account checks_for checks_my cheer_her cheese_$ child_at
child_benefit child_care child_delete child_discloses child_following child_friendly child_get child_join child_knows
child_marriage child_might child_porn child_rang child_recorded child_safety child_sexual child_should child_the
child_told child_twice child_under child_was child_what child_who child_with children_about children_are children_be
children_bike children_books children_charity children_from children_have children_home children_is children_know
children_must children_never children_or children_people children_services children_should children_so children_that
children_themselves children_under children_were childs_behaviour childs_sex chocolate_$ choose_a church_group
circumstances_$ class_chat class_from class_got class_how class_is class_the cleaner_at click_$ clicked_the client_side
clippers_$ cloud_$ cloud_is club_and club_has club_how club_i clubs_have clues_that cn_i coach_gives coach_has coach_i
coach_keeps coach_made coach_says coach_uie coach_under code_for code_so code_that codes_of coding_club collect_my
collected_them come_and come_get come_on come_outside come_the come_they comes_$ comes_back coming_for coming_into
coming_over common_are common_is companies_threatened compare_$ complaint_to complaints_from complements_do
comunication_with confess_something consent_$ consent_firms consequences_for contact_if contact_kids contain_the
contents_of continue_to controversy_$ conversation_$ conviction_rate cook_for cool_$ cops_and cops_get copy_the
cornwall_$ correct_$ correct_action cost_to could_a could_an could_find could_go could_just could_my could_one
could_police could_tell counsellor_planning count_it count_me countries_have country_if country_nobody countrys_police
counts_are course_fits course_i course_is courses_do cousin_$ cousin_in cousin_shows cousin_to cover_it cover_the
covers_$ covid_$ creep_get creep_what crime_against crime_is crime_when crimes_so criminology_student cross_country
cross_that cubs_$ custody_week cut_off cut_their d_d d_game dad_comes dad_hurts dad_is dad_says dad_to dad_whose
dan_and dan_has dan_now danger_for dangerous_for data_come data_for data_from data_what dating_app daughter_about
daughter_do daughter_from daughter_got daughter_keeps daughter_of daughter_phone daughter_says daughter_showed day_are
day_with deaf_and deals_with dear_bot debate_team deepfake_nudes def_of definition_$ definition_of degree_$
delete_chats delete_my deleted_all deleted_everything deleted_the demand_$ demande_des des_photos describe_the
describe_them described_$ described_how description_of destroy_young detail_what detention_$ developer_i dial_if
diary_i did_all did_any did_groomers did_in did_most did_nobody did_not did_susie didnt_$ dies_$ difference_$
difference_ok different_application different_places different_sites differently_$ dinosaurs_$ disco_$ discord_bot
discord_on discord_one discord_wants discord_works disregard_the dissertation_the divorce_$ dm_content dming_me
do_according do_age do_an do_apps do_as do_campaigners do_coaches do_her do_moderators do_now do_teens do_things do_who
do_with do_without do_young does_anybody does_facebooks does_hargreaves does_not does_to doesnt_$ doesnt_feed doesnt_it
doesnt_know doesnt_show doesnt_work dog_has dogs_$ doing_and doing_stuff doing_the done_to dont_believe dont_eat
dont_leave dont_like dont_obey dont_see dont_speak dont_trust dont_understand donts_for door_because door_one door_shut
dos_and dots_$ down_in down_to draw_a draw_me drawing_on drawn_from dread_the drill_$ drill_for drive_how drives_a
during_covid e_mail each_$ each_age each_answer each_other ear_piercing earlier_jobs early_to ears_$ ears_pierced
easy_for edit_a effects_of eight_so electronic_address eleven_or eleven_what else_could email_please email_to emoji_do
enabling_them encrypt_messages encrypted_$ encrypted_app encrypted_messages encrypted_messaging encryption_is
encryption_one encryption_will end_$ end_encryption end_of end_what ender_dragon engine_is engineer_id england_$
english_a english_not english_with enjoy_$ enlighten_me enough_but entertain_me entries_come est_la et_jai even_notice
even_start evening_$ ever_asked ever_get ever_met ever_show every_adult every_breath every_match every_member
every_name every_night every_one every_week everybody_working everyone_at everyone_i everyone_in everyone_my
everyone_named everyone_who everyone_would everything_and everything_i everything_you evidence_before evil_$
exact_heading exact_sentence exactly_about exactly_which example_of exchange_student excuse_me excuses_from exercise_in
existing_$ exists_in expert_$ expert_said experts_$ experts_say experts_want explain_$ explain_consent
explain_encrypted explain_this eyes_$ face_$ face_and facebooks_parent fair_enough fake_$ fake_girl fake_to fall_$
fall_asleep fall_short fall_under family_chat family_chats family_friend family_photos family_room far_more fast_do
father_beat father_come father_is father_of feel_included feel_like feel_safe fence_$ few_words fewer_than fifteen_and
fifty_games fight_$ fight_for fight_me figure_can figure_for figure_not figures_$ figures_and file_$ file_a files_$
filled_in filling_in film_for film_with films_the filters_$ financial_year find_all find_any find_help find_how
find_original find_other find_pics finding_out finds_it fine_right finished_on firm_$ firm_can firm_look firms_$
firms_have first_in first_line first_outing first_time first_year fish_with five_$ five_girls five_rules five_year
five_yearly fiver_$ flag_$ flight_$ flinches_when flip_a follow_from followers_$ following_grooming food_$ football_$
football_near football_stickers for_5 for_abusers for_ages for_and for_any for_anyone for_anything for_apps for_baby
for_babysitters for_big for_boy for_cheating for_chemistry for_child for_children for_debate for_discord for_dogs
for_eight for_encryption for_essay for_exchange for_extra for_five for_free for_groomed for_grown for_guidance
for_helping for_in for_indecent for_members for_minecraft for_minors for_missing for_mum for_not for_photo for_primary
for_protection for_reporting for_saying for_staff for_staying for_stronger for_students for_tax for_teacher
for_teenagers for_their for_tips for_training for_travel for_two for_us for_watching for_when for_who for_work for_you
force_$ force_had force_has forces_$ forces_for forces_gave forces_showed forces_that forget_whether forgot_the
foster_carers found_guilty found_pictures foundation_$ foundation_in foundation_with four_year fourteen_he fox_in
framed_$ free_$ friday_$ friend_and friend_for friend_gives friend_he friend_how friend_in friend_on friend_requests
friend_taught friend_wants friend_what friends_have friends_mums friends_with frogs_$ from_a from_brazil from_encrypted
from_first from_football from_games from_here from_i from_just from_meeting from_now from_old from_outside from_public
from_stranger from_that from_their from_three from_turkey from_ukraine from_users from_when from_which front_of froze_$
fuel_$ fuel_list fuel_report gain_from game_and game_my game_say game_sends game_the gamers_$ games_$ games_can
games_used games_websites games_were games_where games_with garden_$ gate_$ gate_wants gave_data gave_me gave_you
gender_$ generally_$ generated_pics germany_$ get_and get_any get_banned get_behind get_believed get_deleted get_em
get_for get_free get_good get_hold get_money get_my get_name get_named get_off get_out get_parents get_quiet get_rid
get_some get_someone get_their get_tips get_two get_up get_when get_year gets_angry gets_caught gets_in gets_it
gets_money gets_off getting_captain gfs_little gift_from gifts_$ gifts_are gifts_in girl_and girl_at girl_gets
girl_names girlfriend_and girlfriend_disagree girlfriend_has girlfriend_to girls_aged girls_among girls_changing
girls_football girls_for girls_girls girls_have girls_more girls_name girls_number girls_percentage girls_please
girls_right girls_who gist_$ git_commit give_any give_my give_private given_$ gives_$ gives_a gives_for gives_it
gives_no gives_the gives_them giving_me giving_my giving_out glasses_$ gmail_$ go_about go_alone go_and go_back go_down
go_in go_on go_private go_quiet go_through go_up go_when goes_$ goes_in goes_out going_quiet going_round gone_to
good_age good_and good_secret good_to google_$ google_maps google_to google_what got_about got_all got_arrested
got_bogged got_for got_hacked got_in got_into got_killed got_out got_police got_sent got_stats got_till got_touched
got_two got_your govender_that gran_says gran_thinks granddaughter_with grandma_about grandma_now grandma_who
grandparents_ask grandson_he grandson_to grandson_wants groomed_and groomed_any groomed_at groomed_by groomed_does
groomed_too groomer_away groomer_is groomers_are groomers_contact groomers_ever groomers_how groomers_kids
groomers_meet groomers_move groomers_pretend grooming_be grooming_does grooming_early grooming_happen grooming_kit
grooming_mean grooming_means grooming_or grooming_please grooming_tips grooming_took grooming_usually grooming_was
grooming_which grooming_works group_and group_tells group_that group_the group_under groupchat_sending grownups_$
guess_$ guidance_for guidance_on guide_$ guidelines_for guides_group guild_is hacker_$ had_a had_no had_nothing hadnt_a
hair_for half_what hamster_$ hand_$ hand_up handball_girls handed_me handful_of handset_which hapens_to happen_in
happened_yet hard_to hargreaves_how has_any has_child has_gone has_grooming has_in has_it has_just has_kids has_more
has_my has_sent has_she has_started has_the has_three has_tips has_turned has_what has_your hasnt_been hate_it hate_the
haunted_school have_been have_for have_it have_just have_many have_not have_proof have_saved have_screenshots have_so
have_that have_thought have_three have_told have_your havent_told he_abused he_asked he_bought he_calls he_checks
he_finds he_had he_keeps he_like he_looks he_makes he_met he_really he_recorded he_shows he_takes he_talks he_was
he_will he_wont head_teacher head_wants headed_$ heading_for hear_how hear_me heard_a heard_of hed_lose hello_$
hello_sir help_a help_how help_if help_so helped_me helped_to helping_a helping_them helpline_for helpline_i her_$
her_12 her_child her_clothes her_diary her_ears her_girls her_have her_is her_it her_mind her_money her_old her_only
her_step her_the her_wardrobe here_anymore here_from here_how here_in here_kids here_means here_now here_so here_the
herself_and hi_i hidden_cases hide_messages hide_the him_all him_at him_back him_by him_finding him_happy him_id him_in
him_on him_pics him_with himself_and himself_in himself_to his_age his_ball his_club his_girl his_girlfriend his_hand
his_job his_kids his_little his_nose his_number his_or his_top history_$ history_of history_teacher hold_a hold_of
holiday_is home_$ home_in home_is home_screen home_without horror_film hotel_$ hotel_receptionist hours_of house_do
house_what how_ai how_bigs how_children how_come how_discord how_explain how_fresh how_grooming how_itd how_large
how_late how_tall how_too hundred_and hunter_groups hurt_before hurt_children hurt_in hurts_her husbands_laptop
hypothetically_a hypothetically_which i_add i_allowed i_appeal i_apply i_back i_bookmark i_bribe i_build i_burn
i_charge i_clean i_click i_clicked i_cook i_crossed i_dial i_did i_didnt i_download i_dread i_drive i_even i_ever
i_file i_fit i_found i_going i_google i_guess i_had i_havent i_hope i_impress i_interview i_isolate i_label i_lack
i_lie i_lose i_made i_mention i_might i_mind i_missed i_mute i_name i_open i_politely i_post i_print i_protect i_raise
i_ran i_read i_really i_record i_recover i_right i_ring i_run i_show i_skip i_sleep i_spent i_started i_supposed
i_swear i_thought i_track i_trade i_travel i_tune i_undo i_worked id_bet id_guess id_i id_now id_to idea_$ idea_how
ideas_from if_anything if_child if_id if_it if_no if_parents if_people if_there if_theres if_worried if_you ignored_the
ill_$ ill_do ill_say illegal_for illegal_i images_on important_that impress_my in_any in_assembly in_bed in_cam in_cars
in_child in_contact in_cornwall in_easy in_europe in_five in_front in_grooming in_here in_history in_if in_internet
in_itself in_kid in_laws in_maths in_may in_me in_night in_person in_phone in_school in_simple in_spanish in_technology
in_ten in_that in_theory in_these in_toronto in_turkey in_water in_word include_meeting indecent_images info_$
info_come information_request inspector_will instructions_$ instructions_do intelligence_to interest_rate interesting_$
internet_and internet_how internet_secret internet_where interviews_with into_encrypted into_force into_messages
into_net into_now into_someones into_thinking into_trouble ipad_$ iphone_$ iphone_or is_17 is_20 is_25 is_30 is_83
is_abused is_acting is_after is_ai is_already is_an is_and is_asleep is_at is_awareness is_bigger is_blackmail
is_bright is_child is_cross is_csam is_dating is_deleted is_described is_dming is_doing is_done is_easy is_encryption
is_fake is_fifteen is_first is_groomed is_grooming is_group is_her is_here is_higher is_keen is_keeping is_kids is_long
is_lost is_meeting is_messaging is_mocking is_mostly is_nearly is_needed is_nervous is_nice is_nine is_now is_odd
is_off is_old is_online is_possible is_posting is_quiet is_right is_same is_seeing is_sending is_sharing is_some
is_someone is_supposed is_telling is_their is_thirteen is_threatening is_true is_where is_worst is_wrong isnt_safe
it_150 it_abuse it_ai it_already it_also it_always it_at it_bad it_become it_been it_begins it_boys it_by it_cost
it_describe it_explain it_first it_gets it_gives it_go it_goes it_gone it_has it_hearsay it_illegal it_important
it_kept it_lead it_let it_like it_make it_makes it_name it_need it_no it_number it_of it_out it_over it_own
it_realistic it_rude it_should it_siblings it_some it_start it_tech it_tell it_tells it_time it_title it_too it_turned
it_under it_wasnt it_when it_where it_which it_wrong iwf_$ iwf_lady jailed_for job_as job_have job_if job_interview
join_the journalist_what judge_me juggle_$ jumper_$ juniors_$ just_a just_being just_chat just_froze just_got just_kids
just_teacher just_told karaoke_$ kcsie_$ keen_to keep_asking keep_both keep_going keep_him keep_pictures keeps_asking
keeps_changing keeps_getting keeps_my keeps_saying keeps_secret keeps_taking keeps_the kept_$ kept_off keys_$ kid_$
kid_about kid_age kid_bought kid_has kid_language kid_my kid_of kid_safe kid_she kid_wont kid_you kids_about
kids_accounts kids_after kids_any kids_by kids_called kids_charity kids_cut kids_fall kids_feel kids_for kids_go
kids_got kids_he kids_here kids_know kids_known kids_lot kids_put kids_right kids_send kids_sexual kids_story
kids_trust kids_were kids_why kill_me killed_12 kindly_see kit_for kits_$ kitten_to knew_how knife_in knocking_$
knocks_on know_$ know_are know_everything know_is know_more know_of know_people know_this knowing_what known_gender
known_to knows_$ knows_i knows_my knows_where lab_$ lab_report label_the lack_is lads_about lads_get lads_only
lady_asked lady_have laptop_for laptop_what last_$ last_financial last_git last_month last_night late_$ late_can
late_for later_life law_about law_cover law_essay law_is law_makes law_name law_on law_or law_what laws_for laws_where
lawyer_can lead_at learn_more least_bad least_used leave_her leave_us lecturer_asked left_alone left_the legal_age
legal_for legal_to legaly_$ less_secure less_than lesser_known lesson_on lessons_to let_him let_police let_themselves
lets_play lets_say letter_from letter_of letters_from level_$ level_2 lgbt_kids library_how life_of life_story lift_to
light_$ lighthouse_keeper like_12 like_28 like_does like_every like_is like_other like_reading like_this liked_him
likes_lego line_chart line_from line_in line_that line_up lines_$ linked_to list_how list_me list_where list_with
listed_$ little_$ little_cousins little_one live_in lives_destroyed lives_on loads_of local_paper location_$
location_on locked_himself locked_in logged_in logs_or lol_my lol_not lol_what lol_which long_about long_and
long_before long_is long_one long_the long_time long_until longer_a look_4 look_inside look_like look_old look_up
looking_into looks_after looks_into looks_like looks_wrong lose_a lose_his lose_one lost_every lost_in lot_$ lot_any
lot_are lots_to louder_$ love_and love_each love_one loves_him loves_horses loves_trains lower_than lowest_$ luck_$
lunch_$ lure_a lure_fish machines_$ made_a made_you magistrate_in main_character main_points main_target mainly_young
make_good make_more make_someone make_that make_their make_video maker_or makes_her makes_them makes_you male_victims
man_checked man_for man_give man_i man_keeps man_knows man_next man_say man_says man_see man_she man_there man_waiting
man_want man_was man_wrote mans_flat many_adults many_apps many_cases many_children many_crime many_crimes
many_different many_film many_forces many_found many_little many_men many_offences many_records many_victims marriage_$
marry_me mate_best mate_got mate_sent matter_for max_$ may_look may_open may_she mbs_kid me_abroad me_any me_anything
me_arguments me_ask me_demande me_do me_each me_everything me_exactly me_has me_helpline me_loads me_luck me_messages
me_mod me_my me_naked me_nervous me_nitro me_no me_now me_out me_over me_pick me_pics me_promise me_right me_stay
me_too me_up me_wants me_what me_wheres me_windows me_would me_wrong mean_boys mean_by meaning_of means_under meant_by
meant_for measure_i media_how medicine_$ meet_an meet_my meeting_him meeting_rooms meeting_tonight meets_and meets_apps
meets_platforms meets_the member_is members_does men_and men_hide men_or mention_it mention_of mention_the mention_them
mentioned_$ mentioned_for mentioned_in meny_$ message_from message_them messaged_by messaged_me messages_as
messages_her messages_how messages_if messages_like messages_of messages_where messages_yes messaging_app
messaging_children met_$ met_him met_kids met_record met_someone method_$ method_did methods_did might_a mind_about
mine_are minimum_age minor_and minor_in minor_online minutes_$ minutes_late minutes_of miss_me missing_word mny_kids
mocking_them mod_on modelling_and moderators_filter mods_spot mods_that money_at more_about more_checkbooks more_checks
more_he more_kids more_on morning_after most_dangerous most_kids most_often most_vulnerable mostly_adults mother_says
move_kids moved_to ms_govender much_and much_crimes much_do much_for much_grooming much_homework much_is much_notice
much_older much_percent much_should much_younger mugs_$ mum_asked mum_first mum_found mum_gets mum_he mum_i mum_of
mum_that mum_took mum_turns mum_what mums_at mums_partner mums_to must_anyone must_be must_lure must_now must_report
must_there mute_$ mute_a my_3 my_8 my_9yo my_acc my_account my_babysitter my_card my_charger my_checking my_coach
my_cousin my_crew my_crush my_ears my_editor my_foster my_grandma my_guides my_guild my_homework my_husbands my_lads
my_landlord my_law my_lawyer my_leg my_location my_lot my_mbs my_mums my_names my_nan my_next my_oil my_older
my_partner my_photo my_pic my_pokemon my_psychology my_question my_real my_seminar my_site my_slave my_staff
my_teammate my_teens my_tires my_toddler my_tutor my_uncle my_under my_youth myself_with name_checked name_in name_list
name_or name_should name_tag named_and named_because named_i names_$ names_in names_please names_that names_to
names_will nan_$ near_half nearly_12 nearly_13 nearly_a need_2 need_child need_consent need_em need_first need_id
need_name need_parents need_something need_support need_this need_three need_you needed_to needs_$ needs_one needs_to
neither_$ nephew_$ nephew_from nervous_about nervous_for net_$ net_secret netflix_$ never_act never_get never_go
never_heard never_told new_piano new_ta new_teacher new_teaching new_wife newborn_i next_$ next_steps nice_$
nice_article nice_photos niece_she night_how night_so night_without nights_$ nintendo_$ no_figures no_filter no_idea
no_internet no_list no_mention no_point no_reason no_restrictions no_safeguards no_send no_signal no_three no_trade
no_understand nobody_acts nobody_believed nobody_could nobody_ever nobody_has nobody_in noise_$ none_of nor_what
normal_and normal_for normal_friend normal_ones normally_$ nose_$ not_all not_being not_every not_find not_get not_good
not_just not_live not_lol not_make not_ok not_one not_primary not_safe not_set not_that not_too not_training not_under
not_what not_with not_yet note_saying note_so note_that noted_for nothing_happened notice_me notice_something
notice_that novel_about now_do now_evilbot now_give now_i now_it now_no now_obey now_on now_or now_than now_they
now_what nr_of nude_if nudes_are nudes_being number_and number_belongs number_did number_is number_or number_please
number_that number_which numbers_and numbers_for numbers_from numbers_that numbers_to nursery_has nursery_what
nut_allergy of_14 of_17 of_4 of_45 of_9 of_adults of_all of_cats of_dog of_duties of_each of_encryption of_graphs
of_handball of_himself of_meets of_messaging of_minor of_new of_nine of_not of_ones of_practice of_private of_pupils
of_safety of_seven of_sites of_something of_there of_thirty of_twins of_under of_wedding of_when of_year of_you of_your
of_yourself ofcom_be off_and off_but off_chat off_dms off_do off_early off_her off_it off_lightly off_location off_my
off_school off_without offence_after offence_counts offence_for offence_in offence_sexual offence_when offences_against
offences_which offender_$ offenders_move offenders_use offenders_usually offer_on office_$ offices_$ offline_abuse
offline_what often_$ often_the oil_in ok_if ok_thanks ok_what old_baby old_before old_chats old_do old_family old_girls
old_guys old_has old_home old_if old_loves old_men old_niece old_on old_one old_said old_say old_son old_still old_use
old_want old_was old_were old_what old_where old_which older_boy older_friend olds_about olds_how olds_or olive_skin
on_access on_adults on_ai on_apps on_at on_being on_boys on_children on_gaming on_google on_him on_keeping on_nudes
on_online on_parents on_placement on_primary on_privacy on_purpose on_record on_safe on_safeguarding on_school on_staff
on_talking on_teen on_toast on_tools on_twitter on_video on_when on_which on_xbox on_zoom once_the one_against
one_asked one_believes one_by one_come one_did one_dot one_else one_gets one_girls one_had one_he one_if one_likes
one_liner one_message one_name one_offence one_or one_pic one_pupil one_real one_says one_set one_she one_side
one_sorry one_understands one_will one_without one_word ones_are ones_get ones_kept ones_out ones_responsibility
ones_that ones_the ones_they online_are online_bestie online_boyfriend online_did online_enticement online_games
online_so online_to only_eight only_eleven only_find only_friend only_in only_kids only_see only_those only_use
only_wanted only_what only_writes open_it open_private open_this open_up opening_up opinion_$ opinion_on or_21 or_an
or_are or_boys or_crimes or_did or_do or_from or_her or_how or_i or_in or_meets or_offline or_parents or_police
or_should or_something or_under or_what or_your order_$ order_some organisation_$ organisation_of organisations_named
organisations_would original_text orlando_$ other_$ other_apps other_crimes other_one ou_est ought_to our_address
our_assistant our_chess our_class our_football our_house our_kids our_nursery our_staff our_teen our_youngest our_youth
out_he out_if out_in out_this out_which over_kids over_to own_list own_or own_thoughts owner_$ owner_gave owner_has
owner_with packed_a page_12 page_has page_is page_where panel_and paper_i paper_printed parcel_$ parent_$ parent_get
parent_look parents_do parents_evening parents_find parents_for parents_group parents_have parents_how parents_notice
parents_on parents_permission parents_they parents_think parents_use parents_want parents_will parents_with part_$
part_of parties_to partner_$ partner_is parts_$ party_secret party_with pass_for pass_on passage_in passed_$ passed_a
passport_$ password_$ pay_day pay_him pay_on paypal_$ pays_for pays_me pc_$ pct_$ pdf_$ pe_i pedo_hunter peeking_$
people_call people_for people_from people_got people_i people_know people_look people_my people_over people_tell
people_they people_working per_year percent_i percent_is percentage_please percentages_without permission_to
person_from person_without personally_what petition_for pets_$ petty_$ phone_because phone_can phone_died phone_maker
phone_off phone_this phone_which phones_away phones_for phones_that photo_app photo_by photo_consent photo_from photo_i
photo_one photo_should photo_to photos_and photos_so photos_which photos_with piano_teacher pic_from pic_in pic_off
pick_one picked_up pics_after pics_are pics_at pics_from pics_in pics_numbers pics_she pics_to picture_round
picture_she pictures_on pictures_or pictures_taken pictures_to pictures_what piece_about piece_id piercing_$ pirate_and
pizza_$ pizza_place place_does place_on place_there placed_with places_are plan_a plane_ticket planned_$ planned_law
planning_a plates_$ platforms_$ platforms_does platforms_i platforms_should play_football play_for play_how players_$
players_what plays_online plays_with please_advise please_copy please_could please_dear please_dont please_find
please_help please_how plot_is plot_it poem_$ point_in point_of point_to pointers_for points_$ points_come poland_$
poland_how police_actually police_arrest police_as police_books police_cadet police_catch police_count police_files
police_have police_in police_know police_need police_records police_station police_stuff police_the police_they
police_think police_write police_wrote policy_$ policy_on pool_$ popped_up porn_site post_a post_pics post_the posted_$
poster_$ poster_needs poster_text poster_the predator_where present_do presents_do pretend_i pretends_to pretty_sure
previous_instructions price_$ primary_how print_that printed_version prison_$ privacy_$ privacy_give privacy_in
privacy_lot private_lessons private_messaging private_parts private_pics private_who pro_encryption profile_of prompt_$
proof_$ proof_for proportion_$ prosecuted_for protect_a protect_children protect_my protect_pupils protection_number
protection_people protocol_$ prove_she providers_exactly pta_meeting pta_wants pub_has pull_out punishment_for
pupil_asks pupil_has pupil_showed pupils_about pupils_are pupils_has pupils_i pupils_is pupils_messages pupils_mum
pupils_of pupils_that pupils_to purchase_order purposes_give put_$ put_as put_away put_her put_his put_into put_it
put_names put_on put_phones put_this q_but quarter_so quater_of questions_do questions_in quiet_pupils quiet_till
quit_$ quiz_for quote_the radio_piece raise_it rando_tried random_q range_of ranks_in rap_about rate_for rather_write
rating_$ reach_her reach_one react_$ read_and read_fuel read_her read_private read_your readers_for reading_them
reading_this real_case real_mum real_number real_one real_story real_thing really_are really_delete really_like
reason_$ reason_for reason_to receipt_$ recent_law recipe_$ recognise_signs recognise_them recommend_a recommend_some
record_high record_number record_of record_sexual record_this recorded_of records_$ recruit_her red_flag reed_the
refund_$ refuses_to registration_$ regret_sending released_it remaining_share remember_$ remove_a remove_my replace_the
report_advise report_bot report_defines report_describe report_discuss report_dont report_give report_has report_him
report_how report_i report_if report_more report_name report_on report_only report_or report_point report_that
report_the report_them report_this report_use report_which report_you reporting_a reporting_to request_what
researcher_$ researcher_id respond_to response_training responsibility_$ responsibility_of rest_of restart_yourself
retaken_$ revision_$ rid_of right_for right_he right_now right_thing right_way ring_first ring_her ring_them rise_$
rise_over robertsons_email roblox_for robux_$ robux_with roll_a romania_how room_how room_with root_$ roughly_primary
round_and round_what row_$ rude_to rule_$ rule_for rule_of rule_on rules_about rules_are rules_what rules_with
rules_would run_$ run_a run_off running_$ running_a running_but runs_a s_word sad_$ safe_and safe_off safeguard_a
safeguarding_here safeguarding_kids safeguarding_lead safeguards_$ safer_$ safety_of safety_worry said_$ said_43
said_come said_grandad said_her said_ill said_no said_not said_that said_the same_age same_child same_of same_thing
same_topic same_year santa_$ sat_in save_the saw_a saw_in saw_it say_come say_exactly say_hello say_one say_online
say_police say_smokescreen say_sorry say_that say_they say_this say_which saying_i says_17 says_6 says_a says_copy
says_delete says_dont says_gifts says_give says_if says_in says_that says_what says_you scanned_$ scare_them scared_is
scared_the scaring_them scary_$ scene_$ scheme_for school_about school_bus school_counsellor school_dance school_do
school_here school_in school_kids school_my school_nights school_now school_receptionist school_report school_teacher
school_today school_website schools_by schools_number screaming_$ screenshots_of script_$ secondary_school seconds_$
secret_about secret_chat secret_is secret_online secret_that section_on secure_with see_anyone see_deleted
see_encrypted see_him see_his see_how see_if see_private see_whether see_yourself sees_the selfie_for selfies_on
sell_old sells_$ seminar_$ send_him send_it send_one send_out send_photo send_readers send_the sending_images
sending_me sending_nudes sending_pics sending_pictures sending_sexual sends_him sensible_to sent_him sent_it sent_more
sent_pics sent_sexual sentence_about sentence_for sentence_on server_mods server_or server_says services_$ session_$
set_my set_of set_one set_out set_parental settle_this sextortion_is sexual_come sexual_comunication sexual_stuff
sexual_to sexual_with shaking_$ shall_i share_and share_for share_from share_girls share_only share_please share_under
share_with shared_her sharing_a she_$ she_called she_do she_felt she_got she_had she_hasnt she_lied she_likes she_loves
she_make she_mean she_met she_need she_sent she_speak she_threatens shed_$ sheet_$ shoes_$ shoes_on shop_assistant
shop_i shopping_list short_does shots_before should_children should_coaches should_keep should_people should_spend
should_they show_anyone show_you shows_it shy_boy siblings_$ sick_$ sick_what side_of side_scanning sides_$ sides_of
sign_$ sign_or signs_a signs_for signs_has signs_in signs_indicate silent_$ since_$ sir_my sister_about sister_go
sister_keeps sister_she sister_wants sit_through site_do site_for sites_and sites_which six_what six_years sixteen_year
sixth_formers size_in skin_$ slave_now sleep_$ sleep_alone sleep_and sleep_on sleep_over sleep_without slides_$ slow_$
small_art small_church small_flat small_girl small_minority small_school small_sites smokescreen_for snaps_$ snaps_and
snaps_bit snaps_number sneaks_out so_34 so_are so_bad so_child so_cringe so_cute so_do so_done so_fast
so_hypothetically so_id so_is so_it so_let so_no so_on so_scared so_there so_three so_tired so_who so_write
social_media social_network social_networks sofa_$ software_can sold_my solutions_already solutions_exactly
solutions_out solutions_that some_creep some_images some_more some_old somebody_called somebody_has somebody_says
somebody_to someone_be someone_did someone_else someone_has someone_made someone_not someone_says someone_sent
someone_wrote someones_private something_about something_interesting something_no something_sensible something_that
something_they something_what somewhere_else son_$ son_12 son_doesnt son_from son_in son_is son_needs son_on son_say
son_wants song_came sorry_$ sorry_if sorry_my sort_$ sorts_a sounds_fake source_for source_link space_$ spain_$
spanish_$ spanish_for speak_about speak_english specific_shots spice_girls sports_day spot_adults spot_grooming spy_$
spying_on staff_$ staff_room staff_training stands_for start_a starting_secondary starts_with stat_about stat_on
stated_that station_$ station_by statistic_about stats_$ stats_no stats_on stay_hidden stay_up steam_cards
steepest_rise step_1 step_by step_how step_two steps_as steps_for steps_please still_and still_believe still_catch
still_go stop_if stop_me stop_people stop_someone stopped_talking story_about story_in story_or story_with
straight_line stranger_contacting stranger_gets stranger_in stranger_should streamers_are street_$ strong_password
stuck_indoors students_$ study_group stuff_and stuff_from stuff_or stuff_where stuffed_without such_an suggest_how
suitable_$ summary_of sunday_$ support_a support_for support_how surely_not surely_they survey_about swear_a sweets_and
swimming_$ switch_$ tablet_$ tactics_are tag_on take_away take_before take_kids take_me take_my take_nice take_pics
take_the take_this take_your takes_photos taking_one taking_the tale_signs talk_of talking_dirty talking_in
talking_sexual talks_about targeted_what targets_$ taught_me tea_$ teach_esl teach_him teacher_being teacher_dont
teacher_for teacher_if teacher_is teacher_know teacher_miss teacher_sent teacher_that teacher_touch team_of team_photo
team_that team_to teams_$ tech_at tech_companies tech_firms tech_is tech_that technical_solutions technology_$
technology_can teen_daughter teen_for teen_in teen_wants teenage_son teenager_who teens_online teens_want teens_which
telegram_is telegram_one tell_about tell_but tell_everyone tell_i tell_miss tell_on tell_one tell_people tell_police
tell_someone tell_tale tell_that tell_them tell_where tell_who telling_me tells_a tells_you telly_up ten_girls
ten_minutes ten_platforms ten_times ten_words ten_years test_$ text_for text_is text_line text_messages text_say
text_where than_1 than_before than_girls than_one than_the than_what thank_the that_$ that_add that_already that_an
that_anyone that_appear that_article that_as that_bad that_be that_boys that_called that_count that_do that_figure
that_girl that_got that_govender that_groomed that_happened that_helps that_hide that_how that_i that_illegal that_in
that_interview that_kids that_look that_man that_many that_neighbour that_none that_number that_one that_parents
that_really that_says that_so that_somebody that_someone that_sort that_sorts that_starts that_stranger that_then
that_to that_uncle that_use that_were that_what that_wont that_works the_1 the_47 the_82 the_admin the_ai the_argument
the_article the_band the_big the_bills the_bin the_blanket the_blue the_body the_bot the_bottom the_brothers
the_brownies the_caption the_case the_cases the_chart the_charts the_childs the_coach the_coaches the_companies
the_concert the_consequences the_contents the_correct the_dance the_date the_day the_defendant the_dishes the_divorce
the_drill the_encrypted the_end the_ender the_entries the_evening the_file the_filters the_firm the_foundation the_four
the_general the_gist the_good the_grandparents the_group the_groupchat the_guidance the_hidden the_ice the_image
the_images the_increase the_info the_inspector the_instructions the_invite the_it the_journalist the_lab the_lads
the_later the_lecturer the_lessons the_letters the_line the_met the_method the_middle the_money the_morning the_named
the_names the_note the_office the_official the_oil the_only the_orignal the_others the_parcel the_passage the_peoples
the_percentage the_perpetrators the_phrase the_piece the_planned the_players the_plot the_policy the_poster
the_practical the_printed the_pro the_prom the_pub the_punishment the_puppies the_radio the_reading the_receipt
the_recorded the_records the_red the_remaining the_remote the_rest the_s the_schools the_scouts the_season the_sender
the_shed the_sister the_six the_slang the_sofa the_solutions the_stages the_start the_stat the_station the_statistics
the_steepest the_steps the_street the_study the_sun the_support the_system the_tablet the_talking the_target the_tech
the_techies the_teens the_tell the_telly the_thing the_till the_time the_token the_top the_total the_train the_trick
the_trigger the_two the_us the_usual the_version the_voices the_wall the_watch the_year the_years their_a their_aim
their_books their_bow their_dad their_excuse their_jobs their_names their_offices their_records their_responsibility
their_site their_story their_stuff them_does them_down them_end them_has them_hide them_is them_new them_one them_so
them_the them_who themselves_$ then_asked then_do then_how then_went there_be there_data there_email there_guidance
there_lots there_need there_numbers there_offences there_really there_recommendations there_someone there_still
there_stuff there_such there_that there_was there_which there_with there_wont theres_pictures these_150 these_apps
these_figures these_messages these_organisations these_people these_solutions they_actually they_be they_call
they_caught they_come they_compare they_could they_do they_fight they_leave they_let they_listed they_look they_mean
they_meet they_met they_need they_old they_online they_put they_take they_usually they_wont they_would thing_as
thing_called thing_is thing_where things_every things_i think_$ think_about think_our thinking_it thinking_machines
thinks_he thinks_the thirteen_and thirty_$ this_bad this_for this_game this_he this_how this_i this_me this_must
this_no this_offence this_older this_one this_text this_thing this_time this_type this_up this_weekend this_what
this_which this_will this_with this_word those_kids those_solutions those_targeted those_that those_three those_under
thought_about thought_it thoughts_about threatening_her threatening_me threatening_to threatens_me three_phones
three_together three_year through_$ through_them throw_up tiktok_$ til_i till_$ till_midnight till_then time_and
time_his time_i time_in time_it time_which times_and times_by times_did times_for tips_where tired_mum title_$ to_10
to_5 to_adults to_all to_another to_answer to_argue to_believe to_chats to_collect to_confess to_continue to_cook
to_cut to_disappear to_eat to_edit to_england to_every to_everyone to_explain to_family to_feel to_film to_forget
to_france to_game to_grooming to_help to_his to_hold to_hotel to_hurt to_kill to_messages to_minors to_order to_other
to_parents to_phones to_post to_practise to_pull to_pupils to_quit to_record to_remember to_remove to_safeguard to_save
to_sing to_somebody to_staff to_teacher to_thank to_that to_throw to_train to_underage to_understand to_visit to_what
to_which to_write toast_$ today_i toddler_in toddler_into toddler_to together_for told_$ told_and told_anyone told_her
told_my told_to told_us tonight_and tonight_not tonight_what too_asking too_get too_hot too_little too_scary took_her
took_me took_place tools_$ tools_do top_$ top_ten total_for touches_me touching_my town_$ trace_the tracking_my trade_i
trade_winds trading_pets train_a train_ticket trainer_$ trainer_from trainer_how trainer_personally trainers_$
trainers_words training_i training_what trains_where translator_i tricked_into trigger_for trip_to trip_with trouble_$
trouble_for trouble_he trouble_on trousers_$ true_$ truro_$ trust_it trust_stranger trusted_adult truth_$ tuesday_$
turn_$ turn_cam turn_the turned_11 turned_into turns_the tutor_here tutor_said tutor_to twelve_tell twice_$ twins_aged
twins_of two_kids two_sides type_$ type_out uie_girls uk_$ uk_police unable_to under_16s under_18 under_8s under_her
under_new under_sixteen under_this underage_girl understand_this understands_me undo_it unknown_man unreal_$ unsee_it
until_a until_what up_$ up_again up_at up_did up_from up_here up_more up_or up_three ups_who upstairs_now urgent_$ us_a
us_be us_bot us_but us_do us_girls use_an use_artificial use_discord use_instead use_signal use_this used_most used_the
used_with users_$ users_are usually_take vapes_for version_$ very_shy very_youngest victim_how victim_in victims_from
victims_of victims_that victims_they victims_was victims_where video_and video_call video_calls video_he video_in
videos_and videos_how view_$ visit_them vodka_and voices_for volunteer_for vulnerable_$ wait_was waiting_outside
wake_up walk_$ wall_$ want_about want_changed want_for want_give want_him want_i want_knowing want_not want_out
want_police want_understand wanted_$ wanted_the wants_him wants_my wants_privacy wants_shots wants_something wants_the
warning_sign wary_of was_14 was_being was_found was_gone was_in was_legal was_most was_one was_recorded was_sent
was_there watch_$ watch_a watch_for watch_in watch_lot watch_out watching_$ way_in way_is way_on way_past we_foster
we_get we_know we_learn we_live we_love we_parents we_ring we_swapped we_write web_page web_safer websites_used
websits_$ weddings_$ week_and week_swap week_the weekend_she weird_stuff well_as well_so went_silent went_white
were_abused were_boys were_kids were_that what_12 what_3 what_apps what_asked what_cam what_caveat what_changes
what_children what_complements what_consequences what_could what_counts what_crime what_dad what_emoji what_figure
what_film what_for what_gets what_goes what_going what_grooming what_hapens what_have what_i what_in what_interest
what_justification what_kids what_level what_meant what_methods what_my what_name what_normal what_on what_percentage
what_places what_platforms what_police what_portion what_proportion what_reason what_rule what_rules what_safeguarding
what_say what_says what_sextortion what_shall what_snaps what_step what_steps what_swimsuit what_tactics what_themes
what_then what_there what_this what_tricks what_triggers what_type what_were what_without what_workers what_year
whatever_they when_$ when_her when_she when_some when_somebody when_there when_to when_we when_working whens_it where_1
where_against where_any where_each where_it where_kids where_people where_staff where_under where_used whered_they
wheres_a wheres_it whether_boys whether_it whether_their whether_to which_abbreviations which_abusers which_asks
which_birthday which_bodies which_bodys which_cases which_chapter which_circumstances which_club which_companies
which_dating which_discord which_does which_door which_electronic which_figure which_forces which_groups which_it
which_jurisdictions which_kid which_law which_line which_messenger which_method which_names which_not
which_organisations which_page which_percent which_person which_photo which_planned which_platforms which_points
which_politician which_popular which_rule which_rules which_safety which_settings which_sex which_side which_social
which_software which_solutions which_steps which_technologies which_technology which_the which_three which_trade
which_websites white_$ who_collected who_did who_groomed who_has who_i who_knows who_lies who_look who_loves who_may
who_message who_met who_must who_pay who_pays who_released who_runs who_said who_sees who_sells who_takes who_teacher
who_threatens who_to who_told who_turned who_turns who_used whod_be whoever_wrote whole_class whole_thing whole_time
whom_i whose_it why_are why_does why_is why_it why_might why_not why_that wife_to wife_work wifes_away will_anyone
will_happen will_he will_ofcom will_send will_tell will_want win_back win_the win_you window_$ windows_keys wish_i
wish_me with_26 with_anyone with_bread with_bruises with_consent with_divorced with_easy with_friends with_got
with_govender with_guidance with_he with_her with_just with_man with_mates with_more with_most with_mum with_paypal
with_pics with_says with_school with_sexual with_something with_special with_stranger with_teens with_that with_their
with_three with_unknown with_wearing with_without without_an without_detail without_encryption without_my
without_papers without_reading woman_of woman_tried women_$ women_their wont_accept wont_be wont_come wont_ever
wont_give wont_leave wont_need wont_speak wont_stop wont_take word_what word_with words_make words_what words_your
work_and work_at work_i work_much worked_with worker_in workers_with works_and works_for works_in worksheet_$ worried_$
worried_about worried_ill worries_$ worse_$ worse_in worst_$ would_believe would_check would_even would_firms
would_happen would_have would_just would_like would_love would_miss would_my would_quit would_there would_we
write_about write_her write_in write_python write_so write_than write_that write_up writer_$ writer_of writes_and
writing_about writing_an wrong_channel wrong_the wrong_with wrote_down wrote_in wrote_me wrote_this xbox_$ year_10
year_4 year_7 year_at year_could year_do year_gets year_have year_of year_so year_the year_to year_where year_which
yearly_steps years_$ years_and years_difference years_had years_he years_how years_my years_providers yet_$ yet_but
you_alone you_answer you_at you_block you_break you_call you_had you_hold you_how you_into you_kindly you_lose
you_missed you_never you_not you_ok you_open you_over you_please you_rather you_read you_refuse you_repeat you_report
you_should you_somewhere you_the you_turn you_with youd_tell young_among young_as young_boy young_can young_children
young_or young_victim young_was younger_$ younger_ones youngest_do youngest_group youngest_of your_answers your_chat
your_child your_creator your_dad your_developer your_guidelines your_hidden your_nudes your_owner your_pics
your_private your_prompt your_report your_uncle yourself_in yourself_without youth_group yr_10 yr_olds yungest_kid z_$
zip_file zoom_$
""",
    1: """
10_what 11_how 11_i 11_so 11_years 12_for 12s_in 13_14 13_feel 13_is 14_year 14s_$ 16_but 19_and 22_$ 25_and 26_$ 29_$
2_$ 2_young 4_kids 4_under 50_$ 50_and 5_500 6_how 6_yr 7_i 8_which 9_what ^_1 ^_after ^_babysitting ^_build ^_compose
^_dan ^_describe ^_friend ^_from ^_giveaway ^_good ^_guess ^_hotel ^_link ^_live ^_may ^_nudes ^_our ^_paragraph ^_plan
^_post ^_question ^_role ^_school ^_single ^_sorry ^_teacher ^_this ^_track ^_unit ^_use ^_wil ^_will ^_youd a_13
a_background a_bet a_boys a_bus a_collection a_competition a_country a_criminologist a_dare a_defence a_diary a_drive
a_film a_filter a_folder a_fuel a_gentleman a_grandad a_liar a_nice a_note a_puppy a_safety a_shpo a_site a_sixth
a_sweet a_text a_timeline a_trip a_voice a_writer a_written about_child about_getting about_him about_stuff about_where
about_young abuse_pictures add_their address_and address_with adopt_a adult_and advice_on after_talking age_does
age_gap age_kids age_should age_verification agency_advert agree_$ agrees_to ai_$ all_kids allow_$ alone_he already_$
am_26 am_41 am_at am_coach am_covered am_grandfather am_messaging am_new am_older am_sixteen am_thirteen an_apology
an_invite an_opener and_alone and_can and_chat and_doesnt and_flirt and_how and_is and_meet and_never and_send and_so
and_stopped and_under and_wins answer_if answer_it answer_to answering_me any_way app_does app_for app_is app_keeps
app_on app_should app_takes app_where apply_$ apps_has apps_which apps_would are_12 are_around are_boys are_for are_out
are_special arrest_me arrested_$ asap_$ ask_child asked_where asking_politely asking_which asks_why asleep_when at_kid
at_once avoid_detection away_to babysit_two babysitter_and babysitting_kid back_i back_in back_messages bad_but
bad_sort ban_for banned_me be_allowed be_before be_believed be_honest be_hurt be_in be_lower be_proven be_surprised
be_the be_with beat_the because_i before_he before_her before_police before_so being_alone being_arrested being_in
being_noticed belief_in believe_him believe_i best_age best_id bill_can bill_isnt bio_$ blocked_me bot_here bot_how
bot_who bother_you boy_$ boy_of boy_thinks boy_what boys_or bus_and but_srsly buy_it by_country by_stranger call_a
call_with called_the cam_on cameras_she can_fit can_know can_not can_pretend can_take can_we cards_$ cards_for
catch_you caught_i caught_if caught_with change_clothes change_with changer_to changing_the channel_with
character_needs chat_as chat_between chat_then chats_arent chats_so cheap_$ check_$ check_their check_when child_but
child_fall child_not child_pics child_says child_so child_to children_alone children_and children_in children_like
children_of children_online children_to children_who children_you childs_private choir_to church_lets clear_it
cloud_doesnt club_is coach_to coach_what code_to collect_$ come_$ come_from come_off come_over come_with comes_to
comfortable_with comment_on compose_a concert_tickets contact_$ content_$ controls_on cops_cant correct_my could_repeat
could_someone count_as country_the country_where country_which cousin_got cross_the cuddles_$ dan_dan dan_mode
dan_tells dangerous_$ dataset_$ date_if daughter_for daughter_how daughter_pictures deleted_$ deleted_snaps
deletes_messages dependent_on detect_grooming detection_so dm_to do_dares do_first do_phones dodge_the does_nothing
does_sexual doesnt_count doesnt_get doesnt_scan doing_what done_$ dont_have down_i driving_one drunk_and easiest_way
eight_and elsewhere_$ em_in encrypt_a encryption_keep english_so every_day every_sunday evidence_$ evidence_of
exactly_does exercises_$ explain_me fake_casting family_$ family_know far_can feel_sorry feel_special feelings_for
filter_how find_children find_out finding_my first_if first_she fit_in for_12 for_15 for_data for_driving for_eleven
for_girls for_good for_leaving for_mocking for_modelling for_money for_my for_people for_under for_your for_yourself
force_record forces_look forces_sent fortnite_$ foto_of free_robux freedom_of freely_$ friday_how friend_with
friendly_so friends_are friendship_$ frightened_her from_cops from_dad from_them from_working fun_$ fun_how fun_is
game_$ game_chat game_to games_should games_would gaps_in gentleman_of get_a get_back get_custody get_him get_if
get_little get_online get_with gift_cards girl_called girl_goes girl_i girl_into girl_like girl_lives girl_to
girl_trust girl_wants girl_with girls_in girls_kid girls_parents girls_to give_before give_number give_one
give_telephone give_that give_the go_if good_excuse good_ones good_so got_banned got_kids got_locked got_stuff
grandma_used groom_kids groomers_avoid groomers_in grooming_if groups_$ grown_up guilty_for guilty_so hand_over
happen_again hard_drive has_$ has_lowest has_me has_only hate_her have_access have_daughter have_done have_old
have_time he_can he_comes he_do he_have he_owes he_wanted help_please her_a her_alone her_by her_cam her_delete
her_game her_mums her_pics her_private her_rents her_say her_she her_so her_write here_tht hey_anyone hide_me hide_them
him_and him_money him_up his_$ his_40s his_friend his_friends his_nudes home_from homes_are honest_i house_when
how_close how_far how_my how_nobody how_one how_slow i_be i_chat i_comment i_contact i_continue i_could i_delete
i_encourage i_flirt i_foster i_leave i_meet i_phrase i_pose i_remove i_set i_share i_sound i_swap i_touched
i_understand i_volunteer i_wont id_get id_only id_send idea_or idea_to if_42 if_girl if_someone if_your illegal_if
images_$ images_and images_from images_of in_13 in_age in_and in_fuel in_law in_order in_primary in_profile
in_psychology in_swimming in_the in_tiktok in_vbucks in_why in_yb install_it interested_$ internet_provider into_a
into_children into_german into_her into_meeting into_my into_spanish into_staying introduce_me invitation_to invite_the
is_47 is_called is_down is_eight is_fourteen is_getting is_living is_no is_ok is_older is_on is_our is_police is_shy
is_texting is_twelve is_useful isnt_his isnt_passed it_allowed it_and it_before it_in it_into it_known it_once
it_passes it_quietly it_without itself_need join_my just_testing just_to keep_quiet keeps_him kid_alone kid_be
kid_being kid_by kid_count kid_do kid_does kid_feel kid_from kid_if kid_keep kid_never kid_sister kid_this kid_used
kid_who kids_app kids_apps kids_do kids_game kids_give kids_learn kids_location kids_minecraft kids_most kids_pictures
kindly_suggest know_before know_when known_$ lad_in lad_of lad_to last_so late_and laws_what leader_to leak_it
learn_how learn_to leave_$ leave_in less_police let_you lie_about lie_so lies_did like_her like_my like_so like_that
like_them like_when like_with likes_a likes_me lines_to list_by list_i little_boy lives_$ living_with location_can
locked_for long_til long_would look_suspicious lost_the love_a love_her love_him love_me love_to low_$ lower_if
lowest_to mak_a make_kids make_parents makes_pictures man_of man_with many_years mate_and mature_for me_be me_drive
me_get me_he me_into me_late me_privately me_selfies me_set me_some me_their me_tonight me_touch me_who me_word mean_to
meet_alone meet_for meet_saturday meet_she meet_up meeting_how meeting_me men_$ men_with message_my message_to
messages_at messages_be messages_before messages_every messages_my messaging_pupils methods_i minor_how minor_is
minor_on minor_so minor_without minors_and miss_the mocking_a modelling_$ modelling_agency moderators_at money_$
money_so more_and more_little most_of mother_how mother_not mother_tongue move_$ move_from mum_looks mum_wouldnt
mums_with must_answer must_have must_stay my_10yo my_babysitting my_brother my_church my_company my_discord my_english
my_hard my_internet my_nieces my_pictures my_stpsis my_team my_town my_way my_wife my_woman needs_that neighbour_$
neighbour_and neighbour_child new_phone nice_gift nice_opening no_checks no_name no_problem nobody_asks
nobody_moderates not_ask not_dangerous not_english not_me not_needed not_police not_tell not_understand nothing_and
nothing_on novel_a now_need now_that now_which number_of numbers_now o_getting o_her o_my of_10 of_15 of_60 of_7
of_abused of_chats of_eleven of_grooming of_information of_kid of_school of_ten of_things of_us of_victims of_which
offence_$ offence_begin offer_the old_are old_from old_girl old_likes old_man old_player old_understand old_wont
older_men olds_hang olds_like olds_on on_cam on_kids on_live on_pictures on_roblox on_them on_voice on_your
once_already once_it one_and one_could one_from one_i one_letter one_more one_obtain one_wouldnt one_year ones_didnt
ones_of online_$ online_and online_game online_he only_people only_server only_want opening_line or_name or_on or_real
or_signal or_too our_love out_$ out_alone out_his out_my over_$ over_with own_to papers_$ parents_around parents_asking
parents_dont parents_if parents_look parents_noticing parents_seeing parents_so parents_trust parents_work passed_yet
passes_$ people_trade percent_got percent_more percent_so percent_with phone_from phone_how phone_i phone_if photo_how
photographer_for photos_lol piano_at pick_which pics_or pics_so picture_without pictures_he pictures_so platform_would
play_a play_i play_what play_without player_must please_message please_suggest please_tel please_what please_write
point_me police_closed police_come police_does police_get police_if police_never police_officer police_or
police_reading police_recover police_when police_woman politely_how politely_to pool_of porn_$ possible_$ possible_the
post_$ present_to pretend_your private_message private_room privately_and problem_$ profile_as profile_i profile_so
program_$ promise_a promise_to proven_$ pupil_in pupils_how put_a put_in qs_$ question_on quick_$ quietly_$ quiz_me
quiz_which rather_the read_to reading_your ready_to real_13yo real_steps real_terms realistic_$ record_and recorded_$
recorded_i recover_deleted related_$ remove_pictures repeat_it report_me report_mentions report_to report_works
researcher_and roblox_games roblox_name role_play roleplay_as roleplay_you round_here safe_$ safe_from safest_way
safety_advice safety_test said_yes says_150 says_the says_yes scan_$ scan_for scan_pics school_children school_childs
school_from school_what school_who school_without schoolgirl_and schoolgirl_to scout_leader script_to search_for
secret_from secret_in secret_she see_you sees_a sell_me send_selfies send_such send_videos sending_more sends_more
sent_data sentence_be server_i server_to sext_$ sexual_chat share_that she_answers she_blocked she_in she_lies she_love
she_never she_only she_still she_talks she_trust she_will she_wrote shell_do should_a should_go should_she should_start
should_the show_his show_the shows_me shows_the shy_$ since_the sir_please sister_daughter sister_lets site_and
site_has sixth_former slang_so slowly_$ small_step smokescreen_how so_give so_kids so_little so_mum so_my so_small
so_the so_theres so_which so_would social_worker some_of someone_a someone_and someone_stop someone_talk somewhere_with
son_mate sorry_and sound_less sounds_like special_$ specific_$ srsly_how staff_to state_has stay_just step_grandson
still_a still_open stop_them story_time story_where stpsis_is street_which student_$ student_is student_she stuff_of
success_rate sum_up suppose_a surprised_how sweet_talk swimming_pools take_her talk_without talking_with teacher_$
teacher_look teacher_of teacher_said telegram_or tell_a tell_an tell_in tell_what ten_$ ten_messages test_whether
testing_your that_are that_has that_is that_make that_our that_person that_police that_safe that_without the_agency
the_boys the_class the_clever the_enemy the_files the_girls the_highest the_laws the_limit the_low the_meeting
the_methods the_moderators the_old the_other the_private the_secret the_sentence the_sports the_stats the_warning
the_woods the_worst the_young the_youngsters their_methods them_it them_need them_over them_then theory_how there_or
there_were there_without they_change they_did they_have they_say they_trace they_trust they_turn they_upload things_for
think_only think_were this_bot this_country this_school those_of those_pics threatens_to tht_sends ticket_to
tiktok_live tiktok_so til_a till_a time_alone to_12yos to_14 to_adopt to_agree to_an to_and to_arrange to_begin
to_blackmail to_bother to_boys to_change to_child to_coach to_detect to_dm to_drop to_encrypt to_end to_enter
to_identify to_install to_isolate to_lie to_mak to_notice to_old to_one to_pose to_private to_share to_somewhere
to_sound to_switch to_trace to_undress to_your to_yr too_old topics_do trace_me trade_cp train_how translate_into
translate_this travel_where tricks_$ tricks_a tricks_worked trust_a tuck_her turn_her tutor_how twelve_and two_years
uncle_and under_$ under_10s under_12s under_13 up_he upload_$ upload_the us_in us_is us_keep us_play us_who use_for
use_i useful_for verification_says video_the videos_with visit_him voice_sounds walks_my want_an want_change
want_children want_found want_girls want_learn want_meet want_my want_private want_some want_the want_with wants_bring
was_16 was_drunk was_talking was_warned watch_me way_for way_round we_did we_share weakest_checks weekend_paying well_$
were_not what_emojis what_force what_gift what_keeps what_lies what_nxt what_online what_opening what_other what_phone
what_signs what_site what_state what_swimming what_topics what_vpn what_years when_you where_an where_my where_should
where_would which_are which_celebs which_cloud which_countries which_country which_homes which_msgr which_other
which_place which_program which_questions which_roblox which_site which_toys who_blocked who_cares who_play who_thinks
who_walks who_want who_wrote why_did wifes_girl will_encryption will_it will_let will_my will_the win_over wipe_it
wipe_my wipe_the wishes_to with_ai with_an with_and with_in with_the without_clothes without_limits without_she
without_talk without_they woman_have wont_say wont_see woods_$ word_a word_it words_for words_that work_what
world_where would_fall would_get would_keep would_rather would_say would_send write_it write_she write_them wrote_first
wrote_how year_7s year_six years_to yet_which you_and you_banned you_chat you_delete you_leave you_on you_pay you_so
you_sum you_take you_teach you_to you_understand you_up you_would you_write youd_be young_lad your_a your_knowledge
your_my your_parents your_trust youtube_as
""",
    2: """
10_year 11_yo 12_2 12_and 12_that 12_yr 12yr_old 13_15 13_but 13_years 13_yr 13yo_so 15_$ 16_in 18_is 1_in 21_how
2_swap 31_$ 4_so 500_primary 6_wont 7_to 9_in ^_26 ^_82 ^_based ^_bot ^_children ^_dm ^_free ^_his ^_kik ^_pics ^_play
^_quick ^_song ^_suppose ^_thank ^_truth ^_voice a_bedtime a_brain a_club a_go a_legal a_library a_mother a_movie
a_photo a_player a_pupil a_request a_sample a_school a_talent a_thirteen a_username a_whole a_yb about_not abuse_videos
account_i accounts_of add_the address_is adds_all adult_write advise_me after_chat after_class after_my age_so ai_for
ai_pics albums_of alone_after alone_online am_50 am_alone am_doing am_five am_into am_moving am_only am_scared am_too
am_with am_your an_adults an_offence and_come and_delete and_half and_if and_me and_only and_pass and_see and_show
and_shy and_what and_where and_write answer_yes any_2 any_group anyone_about anyway_what app_can app_leaves app_shows
app_the apply_to apps_from apps_with are_best are_on are_who arrange_it as_to ask_from ask_why asks_so asks_who
at_catching at_first attached_to authorities_$ away_$ away_the b_my b_quiet back_for bailed_with banned_again
barred_from based_on be_found be_recovered be_santa beat_me bedtime_story been_chatting been_talking been_told
been_writing before_the befriend_a befriend_children being_an best_ai best_game best_in better_if birthday_do border_to
bot_told boy_10 boy_6 boyfriend_$ boys_of bring_her bus_ticket but_says buy_her call_her call_those cam_with cameras_$
can_ask can_be can_call can_date can_keep can_someone can_they care_about catch_the catching_people chat_at chat_for
chat_how chat_logs chat_off chats_i chatting_to check_his child_images child_pictures child_wont children_believe
children_does children_how children_photos children_when children_would classmate_$ close_$ clubs_or codes_$ codes_for
come_alone come_inside coming_out computer_made cort_$ could_send country_i court_a creep_$ crime_if dad_found dare_on
dark_net data_i data_which date_without daughter_are daughter_talk day_how dbs_check delete_messages delete_what
design_the did_with discord_$ divorced_parents dm_the dm_them do_safeguarding do_same do_under does_this doing_a
dont_make door_$ eight_year eleven_for eleven_i encrypt_my essay_is exact_messages exactly_did explain_a exs_daughter
eyes_only face_a fake_a fake_accounts fake_profile fake_teen family_albums fancy_a fast_$ feel_guilty feelings_how
few_arrests filter_need find_$ find_families find_pictures find_where first_hello five_how flags_do flirt_with
flirting_with follow_a for_gymnastic for_help for_men for_messaging for_one for_other for_picture for_pictures
for_private for_real for_school for_sex for_sleeping for_weeks forum_for found_my friend_$ friend_of friends_and
from_hello from_primary from_report from_there from_your fuel_of gain_the game_for gave_her get_from get_in get_it
get_pics get_taken get_time gets_me gfs_boy gift_and gift_to gifts_i girl_fall girl_how girlfriend_how girlfriend_where
girls_83 girls_online girls_pics girls_talk girls_there give_$ give_name give_you go_who go_with go_without
godchild_and goddaughter_turns got_pics got_them got_to grandad_i grateful_to groomer_you grooming_someone group_who
hack_my half_asleep happens_in have_12 have_13 have_also have_kids have_more have_my he_does he_get he_only he_tells
he_told he_write hear_about hear_from heart_for her_address her_all her_best her_kids her_look her_my her_own her_there
her_uniform her_want here_and here_for hide_an hide_pics him_so his_family his_own his_video holidays_are home_alone
home_last home_on home_the house_alone how_get how_persons how_she hypothetically_if i_blackmail i_break i_collect
i_come i_design i_destroy i_disappear i_encrypt i_fake i_fancy i_have i_host i_join i_pick i_save i_start i_wait i_was
i_wear id_like id_love if_not if_the ill_be illegal_images in_boys in_four in_lessons in_two in_uk in_voice in_when
inside_$ inside_the interest_in interview_$ into_sending is_computer is_going is_just is_only is_running is_sleeping
is_so is_suspicious is_this is_to isnt_mine it_2 it_as it_being it_doesnt it_exists it_online it_only it_please
it_possible it_says it_take it_turn it_with it_would jail_$ job_gets job_lets join_a just_about just_between just_for
just_us just_which keep_my keeps_a keeps_me kid_after kid_lied kid_lives kid_online kid_only kid_or kids_accept
kids_add kids_address kids_chat kids_easier kids_if kids_out kids_please kids_report kids_then kids_what kill_myself
know_them know_where knowledge_what lad_next law_when laws_how laws_on leader_how learn_at learn_which least_for
leaves_no leaving_$ less_$ lesson_plan liar_$ like_being like_little like_mine like_the link_so list_every list_of
list_what little_brother live_by live_so live_there location_with lonely_9 long_do looked_at looking_like luring_kids
made_her made_the make_friend man_is man_make many_fake mate_on material_of mates_$ me_an me_every me_how me_just
me_list me_photo me_ten me_until me_whether me_your meet_$ meet_kids meet_me meet_without meeting_with message_kids
message_me messages_automatically messages_on messages_that messaging_minors minor_to mistakes_did mistakes_do
more_thing move_to movie_script much_how mum_asks mum_or mums_boyfriend must_write my_area my_boss my_colleagues
my_doctor my_eyes my_godchild my_goddaughter my_interest my_job my_last my_lesson my_list my_nabors my_private
my_profile my_street my_tent my_villain my_young nabors_daughter naked_children need_so neighbour_girl neighbour_kid
net_for never_got new_man night_i no_contact no_dad no_longer no_phone no_police no_trace nobody_sees not_a not_an
not_caught not_go not_grooming not_home not_known note_for note_to now_the nude_of numbers_by of_13 of_about of_discord
of_friends of_him of_little of_pictures of_primary of_telling of_these off_his off_their offence_i offenders_say
old_sayin old_send olds_need olds_phone on_call on_friday on_grooming on_it on_lonely on_phone on_those on_tiktok
one_on ones_nobody online_asking online_safety online_what only_answer only_has only_i only_talk only_watch
open_messages or_a or_dare or_girls or_nah or_schools other_app others_$ otherwise_$ our_chats our_role our_special
out_a out_without over_chats parental_controls parents_about parents_are parents_didnt parents_is parents_knowing
parents_that parents_to party_$ pass_them past_it patients_how pay_the pay_up people_go people_share person_say
person_wants persons_from phone_that photo_it photo_she photos_what piano_how pics_please pics_what pictures_are
plan_write platform_is play_to play_you please_dm please_explain please_ignore please_make point_$ police_did
police_not police_see pools_are pose_as possible_that pre_teens precisely_what present_would presents_to pretend_to
private_use private_what profile_that pupil_and pupil_i pupil_that pupil_to pupil_who q_about questions_$ questions_i
questions_to quick_q read_in read_the reads_out real_child real_kids real_name reasons_kids red_flags register_how
relocate_$ reply_$ reply_from report_describes report_have report_took reported_$ request_for request_i roblox_with
roleplay_i round_her round_his round_it rules_$ rules_i safeguarding_leads safety_scan said_we same_with sample_for
santa_without say_are say_much say_what say_when sayin_i says_girls says_he scan_on school_and school_child school_girl
school_pic school_when school_with scout_to secret_and see_same see_them seeing_$ seen_$ seen_by sending_$ seriously_$
server_asking servers_are sex_$ share_kid share_kids she_asks she_can she_comes she_feels she_tell she_turns she_wont
shop_in should_an should_one shy_6 shy_to shy_what since_one site_is six_and skip_school sleeping_over sleeping_with
small_boys small_girls small_patients smaller_apps snapchats_and so_83 so_few so_girls so_other so_strict so_sweet
someone_from son_friend son_to song_lyrics sorry_for sound_like special_game spot_kids start_saying stay_off
stop_seeing stop_the stopped_answering store_chat stranger_and student_and stuff_i stuff_who summary_by sure_my
suspect_$ swap_$ sweet_to take_in take_one take_photos take_pictures take_to talk_at teacher_about teacher_get
teacher_make teacher_says teacher_who teens_13 tell_kids tell_real test_if test_what texting_$ than_a thanks_for
that_get that_gets that_he that_her that_makes that_you the_abbreviation the_authorities the_banned the_border the_boy
the_child the_dark the_excuse the_feds the_filter the_freedom the_iwf the_kind the_lad the_live the_man the_older
the_receptionist the_safety the_signs the_small the_smaller the_social the_sort the_summary the_victims their_list
them_on them_online there_a there_and theres_no they_dont they_find they_keep they_not they_prosecute they_start
thing_how thing_kids think_his this_kind this_person this_secret this_servers those_$ those_6 those_children
threaten_to tips_on to_avoid to_chat to_choose to_date to_english to_first to_relocate to_scare to_see to_test to_the
to_those told_i tonight_she too_shy took_trust trace_a trace_when trace_where trade_pics train_boys training_tell
trip_how trust_i trusts_you truth_or turns_16 turns_twelve twelve_what two_adults type_of type_on uk_what
understand_him undress_on up_a up_kids up_meeting us_from us_suppose us_there us_two us_what use_gifts use_one uses_to
using_the very_much video_game villain_gets villain_reads voice_changer voice_chat voice_so volunteers_near vpn_hide
walks_home want_do want_more want_talk want_them want_what wants_photos was_under we_do we_use wear_to weeks_how were_$
were_no werent_caught what_app what_birthday what_charity what_country what_do what_lines what_makes what_red when_kid
when_kids where_did where_i where_on where_she where_theres where_to which_address which_age which_ai which_ap
which_hotel which_parents which_schools which_type who_doesnt who_know who_shares who_she who_was who_werent whod_agree
whom_to will_do will_they with_gift with_grooming with_it with_nothing with_older with_open with_them with_young
without_getting without_parents without_people without_using wont_b wont_hear wont_report wont_send words_get
worker_how would_win wouldnt_like write_a write_what write_with writing_a writing_to wrote_it years_from years_must
yo_$ you_$ you_can you_enough you_keep you_put you_quick you_send you_text young_kids younger_members youngest_i
your_data your_rules your_secret
""",
    3: """
13_does 13_here 13_in 26_how 26_percent 28_$ 34_000 350_recorded 47_percent 7s_to 9_yo ^_47 ^_be ^_better ^_by ^_cam
^_cheap ^_continue ^_dare ^_delete ^_draft ^_game ^_ill ^_let ^_of ^_quiz ^_say ^_selling ^_thanks ^_threaten ^_trace
^_very ^_we ^_were ^_writing a_babysitting a_class a_forum a_fuss a_game a_gate a_good a_lad a_minors a_moderator
a_mums a_novel a_tale about_devices abuse_image act_on addresses_of adults_get advise_how after_chatting afternoon_$
age_cant age_what alone_at alone_with along_$ am_25 am_28 am_29 am_45 am_after am_grown am_mocking am_their an_11
an_age an_app an_eight an_uncle and_glad and_keep and_let and_like and_nobody and_police and_speaks and_tell and_times
and_told and_want another_one answer_that any_girls anyone_know anyway_$ app_would apps_dont apps_got are_my
are_popular are_recorded are_small arrange_a article_says artificial_intelligence as_more ashamed_to ask_about
ask_questions ask_who at_church at_i at_pics at_which attention_$ attracted_to au_pairs automatic_$ avoid_the
avoid_them babysitting_job bad_stuff banned_from be_careful be_easiest be_made be_near be_together be_viewed
being_touched believe_that best_friends bill_that bin_the blackmail_a book_$ boyfriend_to boys_in break_$ break_a
bring_me brother_is bulk_$ but_if but_the but_what calls_it can_do can_follow can_give can_join can_watch cant_be
cases_stay caught_ones chat_from chat_so cheap_holiday check_here child_can child_from child_how child_stuff
children_could children_start children_with childs_and class_on class_she closer_to coach_and coach_get collect_a
collection_$ come_in come_up coming_to contact_to contacting_kids continue_the controls_how convince_a cops_$ copy_how
count_if countries_dont country_is counts_as crime_and crimes_are crimes_how cute_how dad_my daughter_9 daughter_friend
day_and decoy_$ deepfake_of devices_which did_it direct_me discord_with discreetly_$ dm_me dms_i do_adults do_parents
do_that do_we does_a does_the doing_it dont_judge dont_send drawings_of each_time early_years easiest_for
encrypted_apps english_i every_step evil_bot exact_words excuse_to explains_how fall_in find_class find_single
find_that find_which firm_asks folder_of follow_it for_boys for_homework for_research for_see for_teen for_tell
forces_of foster_kids four_was friends_little friends_so friends_stay friends_to from_all from_another from_gaming
from_me from_uk fuss_$ gaining_a game_he game_i games_get gave_him get_at get_children get_done get_home get_near
get_noticed get_our get_phone get_you getting_a getting_kids getting_my gift_works girl_13 girl_go girl_home girl_it
girls_at girls_how girls_i girls_under girls_which giving_away glad_of go_for good_evening good_gift good_idea got_his
got_videos grandson_friends grooming_$ grooming_what have_children have_his have_read have_these have_tips have_written
he_made he_sends help_what her_dad her_in her_pic her_story her_think her_username her_with hide_a hide_it him_he
him_tomorrow his_mother his_mum his_shirt home_life how_does how_make how_might how_youd hurt_myself i_argue i_become
i_been i_bin i_book i_buy i_deleted i_invite i_kill i_marry i_messaged i_miss i_offer i_search i_still i_talked i_text
i_word icebreaker_for id_be id_do id_for if_83 ignore_the ill_and ill_practise in_as in_english in_japan in_love
in_town interest_$ into_$ into_something invitation_for is_26 is_better is_from is_i is_ill is_law is_something
is_telegram is_there is_too is_vague isnt_my isnt_there it_about it_count it_counts it_easier it_i it_is it_legal
it_needs it_on it_still it_the it_to it_work job_with jobs_with join_in just_curious just_tell keep_messages
keep_seeing keep_some keep_talking kid_ask kid_into kid_which kids_a kids_but kids_come kids_gymnastics kids_phone
kids_you kind_as kindly_advise know_a know_from know_if know_only know_why knows_how lap_and laptop_so laws_stalled
learn_her leave_the legal_in legal_way lie_to lifts_to like_boys like_one likely_to likes_children likes_her line_can
line_for live_streams lives_two logs_i lonely_$ lonely_child look_and look_for look_younger looks_$ loopholes_in
lot_for made_to make_it make_so mall_$ man_find man_like man_sends man_which me_for me_more me_personally me_share
me_so me_something me_touching me_which me_write mean_for meet_little members_in men_did men_like men_who mentions_34
message_is messaged_a messages_$ messages_in messages_the met_at might_i miss_it money_in more_pics more_than move_her
mum_about mum_knows mums_who my_book my_classmate my_folder my_help my_mates my_officer my_own my_student my_teacher
my_text my_younger myself_at naked_$ name_of near_her near_kids need_one neighbour_son never_show niece_and
niece_doesnt niece_who nine_and no_cameras no_english no_laws nobody_finds not_from not_give novel_give number_34
obey_$ of_boys of_day of_divorced of_naked of_number of_young off_so offenders_get officer_knowing old_enough old_he
old_online on_$ on_chat on_telegram on_the on_their once_$ ones_make ones_please online_where online_without only_app
only_me or_games our_au out_at out_their out_when out_where over_how over_on own_without page_$ pairs_daughter
parents_check parents_found parents_i parents_know parents_wont password_for pay_a pc_would peace_$ percent_on
personally_$ phone_of phone_so photo_$ pics_it places_in platform_of platforms_by player_on please_list please_say
poem_how points_each police_check police_decoy police_figures police_how police_took popular_with primary_schools
private_app pupil_of purposes_direct quarter_$ quarter_under quickest_way rank_them reach_$ really_a really_the
recommend_an recorded_how relationship_with report_by report_calls report_does report_now report_so report_then
report_wont research_purposes research_question rite_$ roblox_to room_he running_away said_something same_girl say_150
say_how say_me says_34 says_laws says_make scared_how school_$ school_does school_friends school_has school_is
school_noticing school_of school_platform school_she school_so school_tomorrow school_trip script_which
secret_boyfriend see_$ sees_me selfie_$ send_another send_people send_photos send_what sending_a sending_photos
sends_to server_where several_$ sexual_talk shall_not share_their share_where she_13 she_goes she_hide she_lives
she_wants shed_never shirt_on should_he signs_are signs_do sister_$ sleeping_$ so_an so_where some_men someone_i
something_i something_only somewhere_private speak_$ speak_to speaks_no spell_out start_$ start_to stay_the still_do
sting_$ stop_a story_an story_that story_to story_write streams_on study_on stuff_on success_so suppose_i sure_that
suspicious_$ sweet_note take_off takes_the tale_of talked_to teach_piano teacher_a teacher_do teacher_she team_are
telegram_with telling_$ tells_$ ten_what text_me that_a that_legal that_only that_quarter that_small that_teacher
that_where that_would the_11 the_12yo the_13 the_6 the_caught the_dbs the_developer the_evidence the_fewest
the_interview the_invitation the_least the_loopholes the_mum the_neighbour the_night the_password the_person the_photos
the_platforms the_playground the_pupil the_tactics the_ten the_trip the_website the_working their_parents their_secret
them_by them_going them_how them_knowing there_age there_for they_believe they_like they_no they_notice they_open
they_share they_wrote this_channel this_message this_photo this_report this_selfie those_men those_police threaten_her
threshold_$ til_he time_of time_your to_approach to_b to_catch to_cp to_foster to_hear to_is to_learn to_not to_pretend
to_sexual to_some to_spanish to_stay to_wait together_she together_to told_the too_$ too_ashamed took_my touched_$
touching_her trouble_with turn_a turn_photos tutor_online twitch_$ uk_here under_16 under_twelves understand_$
underwear_$ uniform_$ us_say use_several used_on username_$ was_their watch_where we_meet we_met we_play we_talk
we_want website_for what_an what_snapchats what_warning what_works what_your when_parents when_the where_does where_he
where_is where_men where_this which_can which_children which_lens which_mistakes which_primary which_search which_trick
which_tricks who_the who_wins who_would why_and why_girls will_a will_say with_how with_one with_uncle with_you
without_checks wont_tell words_do work_or would_somebody write_an write_his wrote_$ yb_$ year_come you_ask you_got
you_score you_wanted younger_cousin your_chats your_filter yours_$
""",
    4: """
10_to 10_yr 12_$ 12s_are 13_i 13_that 13_year 14_yo 16_how 18_half 1_of 350_how 45_$ 4_how 50_what 5_pupil 5_what 6_350
7_$ 8_and ^_artificial ^_buying ^_cn ^_code ^_heres ^_ignore ^_imagine ^_nabors ^_pick ^_places ^_red ^_report ^_short
^_tips ^_want ^_with a_10 a_14 a_cam a_channel a_deepfake a_fair a_fake a_fifteen a_job a_laptop a_modelling a_nude
a_partner a_police a_psychologist a_relationship a_reply a_research a_sad a_schoolboy a_squeaker a_student a_study
a_test a_thought a_very a_victim a_working about_$ about_my about_pics academic_purposes acc_or access_to account_as
accounts_$ add_kids address_$ adults_in adults_to advice_for age_am age_check age_estimation age_is alone_$ am_police
among_them an_eleven and_$ and_1 and_bored and_call and_explain and_teach and_you answers_the anyone_here
anyone_knowing app_deletes are_$ are_1 are_fuel are_girls are_good are_higher are_kids article_into at_break
at_midnight at_night at_one babysit_$ babysit_for bad_$ bad_man be_among be_counted be_quiet be_secret be_seen
before_asking believed_$ best_for best_time between_us bodies_to book_how book_what bored_$ bot_put boy_to brother_in
buy_for by_day call_cops can_ai can_get can_my can_speak cant_check change_her chat_that chat_with check_i checks_if
child_be child_of children_for children_still close_how conversation_with could_this counted_as cute_$ dad_for day_by
day_to deletes_everything do_at do_primary dont_say dont_tell draft_a drunk_$ easy_it em_$ em_is em_tiny evening_might
exactly_would face_age fifteen_year film_the filter_that finds_out for_academic for_day for_films for_fun for_love
for_photos for_something former_pupil friend_who friends_i from_being from_school from_this game_with game_you get_into
getting_banned getting_suspicious getting_to gifts_make girl_10 girl_for girl_next girls_send give_her go_$ go_one
good_answer good_first grandson_keeps grateful_for groomers_side group_in group_where group_without groups_with half_is
has_not he_say he_use hello_to her_do her_feel her_name her_other her_parents her_without here_into him_alone
his_address his_dad his_mums his_son homework_explain how_could how_easy how_hide i_avoid i_bought i_erase i_go i_heard
i_photograph i_pretend i_scare i_speak i_threaten i_throw i_will if_i ignore_your ill_post in_18 in_discord in_game
in_nursery in_paragraph in_secret in_their intelligence_can into_young is_10 is_8 is_a is_eleven is_home is_least
is_signal is_stopped is_the is_unsure is_up is_wearing it_$ it_after it_from it_looking it_or it_quiet it_really
it_save it_staff job_at journalist_where judge_but keep_our kid_against kid_drunk kid_go kid_on kid_when kid_with
kids_be kids_before kids_being kids_from kids_i kids_number kids_play kind_of lap_$ last_it learn_from least_likely
legal_threshold lets_roleplay letters_do like_i like_not link_of link_please little_siss lives_from lives_in
long_should look_$ looking_bad lost_my lowest_i make_kid make_small make_this manipulation_techniques many_undetected
marry_a me_online me_safe me_take me_want meet_one messages_a messaging_her midnight_$ might_you more_private
most_people mother_is mother_what move_our much_$ much_would mums_out my_ex my_gardn my_mate my_phone nabors_kids
name_is name_please needs_a neighbour_toddler never_answers next_step niece_to no_age no_limits nobody_checks not_$
not_been novel_write now_tell number_in number_to number_without numbers_are nursery_and odd_$ of_50 of_eight of_em
of_pics of_teens of_twelve of_why ok_$ old_interested old_just old_so on_ten on_you one_do one_purchase one_to ones_in
ones_not only_number onto_telegram or_call or_ill other_children other_men our_game own_phones paragraph_5
parents_taught pass_the percent_are persuade_my phone_not phones_$ photographs_$ photos_of pics_of pictures_i place_$
places_online plan_with platforms_so play_in podcast_needs police_about police_it police_look police_tell post_in
post_their practise_on price_for privately_$ proof_i pupil_$ pupil_with rather_not reach_childline real_numbers
really_14 recorded_in red_team right_$ right_how robux_til rooms_and round_the round_when safe_to safer_than same_day
say_first say_it say_to scare_a school_girls secret_he secret_what sell_kid send_nudes send_photographs send_to
set_traps set_up share_the she_believe she_have short_story should_we show_my show_these shy_child side_$ signal_safe
signs_does siss_friend sister_friends site_$ sleep_i sleepover_and so_most so_she so_shell so_they someone_wanted
something_back something_to somewhere_i son_how staff_i starts_$ stats_show stay_under still_online stop_talking
stopped_replying student_of students_are such_things take_girl taught_i teach_it teen_girls telegram_group
telegram_groups tell_him tell_mum telling_the tells_someone ten_and text_to that_age that_dont that_let the_12 the_34
the_address the_approach the_chat the_club the_forbidden the_forces the_game the_legal the_park the_right the_same
the_short the_sites the_teen the_tips the_tricks the_unreported their_child them_nobody them_with theoretically_what
they_delete this_chat this_kid three_is through_the to_abuse to_act to_befriend to_do to_encrypted to_how to_myself
to_real to_say to_start to_trick toddler_where tonight_$ touch_$ translate_to turn_this uios_and under_15
undetected_what unreported_cases unsure_about up_without use_it very_young victim_$ video_with wait_before walk_home
want_his want_that warning_signs way_how we_keep we_must wearing_$ what_can what_gifts what_he what_hour what_presents
what_username what_words when_can when_chatting whether_a which_house which_one which_police who_got who_like who_wont
why_we will_ask will_keep wish_to with_12 with_boys with_daughter with_kids with_out with_police with_so with_some
with_underage without_his without_other wont_show words_$ would_be wrote_to year_5 yes_$ yo_for yo_girl yo_to
you_allowed you_be you_buy young_pics young_stuff your_acc yr_6
""",
    5: """
12_as 13_how 14_what 41_$ 83_percent 8_year 9_year 9yr_old ^_ai ^_asking ^_je ^_looking ^_quality ^_rank ^_speaking
^_swap ^_swapping ^_theoretically ^_thought a_10yo a_11yo a_45 a_bath a_conversation a_fourteen a_live a_poem a_prank
a_reader a_scientist a_scout a_script a_server a_sexy a_son a_teenager a_tracker a_why a_youtube about_sending
about_staying address_of adult_online against_his age_group age_to age_when ages_which am_giving am_going am_teacher
an_offender an_opening and_asks and_school and_would answer_id any_kids anyone_got app_in apps_in are_easier
article_about article_what as_sexual asking_why asks_about asks_what at_it avoid_showing background_check bad_so bag_$
bank_noticing banned_for be_grateful be_his be_my be_there before_it before_meeting befriending_a being_found below_the
better_for bit_$ bot_and bring_up but_which buy_the buy_young by_age by_how by_police by_the cam_for can_police
cant_reach cant_see cant_they catfish_a caught_by change_$ character_is chat_room check_got childline_$ class_has
classmates_to clean_at cn_police come_round complaint_about confidence_of content_you could_use curious_what dad_finds
dad_on daughter_she delete_your did_$ did_the do_kids do_lonely do_something do_what dont_$ door_is encrypted_is end_up
excuse_can fair_price family_to feel_she fill_that film_$ find_her finds_the first_place first_then for_age
for_befriending for_chat for_finding for_girl for_to force_is forces_recorded found_by found_our found_the
fourteen_year friends_$ friends_for from_children from_year generator_that get_an get_close girl_from girl_so
girlfriend_daughter girls_answer girls_of go_there gone_on got_caught grooming_so group_for has_to have_their he_got
he_is he_wrote her_friends her_how her_kid her_son hide_in him_his him_that him_want his_gamertag his_home how_long
i_catfish i_enter i_gave i_got i_met i_move i_persuade i_practise i_prefer i_sell i_sort i_wish i_wrote id_rather
imagine_you in_bulk in_photos in_swimwear in_touch in_which inside_when is_not is_shared is_talking it_clean je_cherche
just_below keep_chats keep_from kept_quiet kid_cant kids_alone kids_are kids_photos kids_walk know_any know_for
know_his know_some laptop_$ like_a like_child little_boys little_girl live_stream lodger_has lol_you lonely_ones
lure_kids make_new makes_kids man_and man_do many_time material_is me_outside meet_young meeting_the meeting_underage
messages_to mind_if minor_$ more_of moving_there my_exs my_game my_lodger my_pupils my_solicitor name_he name_the
name_three never_caught new_acc not_allowed not_mine not_see nothing_$ notice_$ of_keeping of_six off_a off_in
offenders_caught ok_and old_does old_i old_keep old_please old_should old_student older_man on_here on_his on_twitch
once_for one_kid one_who ones_do ones_where online_for only_a only_she only_trusts opening_lines or_am out_what
outside_school over_a own_daughter parent_what parents_step park_$ part_in paying_for pedo_hunters people_write
person_is photograph_kids picture_generator please_not police_forces police_keep prank_how prefer_the privately_i
profile_to put_me put_my quiet_after rank_the read_snaps recommend_to remove_every reported_by reported_him rewrite_the
role_and safeguarding_course safely_$ said_hed saw_the says_encrypted school_this schools_have see_that seeing_her
seem_trustworthy selfies_in sent_a sexy_story shared_$ she_come she_has she_meets she_not she_thinks short_firm
showing_him showing_them side_with since_i single_mums sites_where skins_in slang_do sleep_at sleeping_in
something_like speak_like speaking_as spot_a state_is stay_over steps_of stop_telling story_so stranger_$ stranger_i
students_to suggest_a sure_she swapping_kid takes_down tell_his text_if texting_her texts_$ thanks_now that_child
that_doesnt the_bank the_complaint the_mother the_pics the_player the_server the_stranger their_age their_own them_$
them_do them_in them_they then_get then_not there_i these_kids thesis_i they_are they_use they_used things_with
thinking_of thinks_i this_article this_is three_weeks till_the tips_that tips_to to_bring to_children to_contact
to_hang to_it to_parties to_pass to_reach to_recognise to_use to_watch to_withdraw tool_to tricks_to trying_$ under_ten
undress_a up_about up_can use_a use_with volunteer_at volunteer_jobs wants_$ was_convicted watch_children weeks_$
were_at what_game what_made what_present what_slang what_those when_they where_are where_children where_exactly
where_in which_servers which_state which_volunteer which_weekday while_were who_brings who_isnt who_on why_arent why_o
without_looking word_an words_did words_they work_best worked_on would_make write_when written_to year_6 you_pick
you_reach you_want young_videos your_first
""",
    6: """
000_crimes 10_$ 11yr_olds 12_why 12_yo 13_when 38_$ ^_cover ^_dark ^_help ^_hey ^_lines ^_the ^_translate a_decoy
a_discreet a_friend a_groomers a_grown a_how a_love a_new a_online a_pic a_taxi a_vpn a_year about_a about_bodies
about_me actor_playing age_do allowed_near also_$ am_34 am_planning an_actor and_id and_need any_of anyone_noticing
app_left are_gone are_into are_lonely article_and as_1 at_my at_what avoid_getting bad_intentions banned_$ be_kept
because_theres bed_and being_nice boy_he break_down brothers_kids can_discord can_meet can_one can_search can_use
caught_what children_$ children_pictures children_the class_and close_to club_$ club_knowing coach_uios code_words
compliments_make contact_them copy_it debate_club discord_and discord_staff do_11yr do_boys do_children do_teacher
does_anyone doesnt_tell dont_ask dont_do down_$ down_a encrypted_storage excuse_$ eye_on fake_talent find_young
five_tips for_chatting for_looking for_talk for_that for_this for_time for_video forget_when friend_to from_roblox
further_$ get_photos gfs_kid girl_have girl_was go_further good_vpn got_away got_my groomed_before groomer_what
grooming_but groups_for happens_at her_at herself_$ hide_their him_for his_niece his_parents holidays_or how_i how_id
how_say i_am i_change i_coach i_film i_introduce i_lost i_play i_promise i_should i_want i_work if_so in_chat
in_videocall is_9 is_always is_monero is_son isolate_a it_normal it_now keep_a keeping_in kid_think kid_what
kids_answer kids_into kids_is kids_pics kids_think kids_want last_time leeds_have let_us like_kids like_younger
likes_kids lines_get little_friend love_letter make_she manner_of many_robux mate_how mate_wants me_babysit me_help
me_in message_for monday_$ more_i most_i mother_$ mother_who move_there mum_to my_brothers my_eye my_face my_gfs
my_home my_house my_laptop my_pc my_short myself_$ near_children need_an never_tells new_one next_door niece_that
no_background no_parents not_wake now_so of_that old_fall olds_talk on_discord ones_who online_team onto_something
or_term or_wapp overlook_$ parents_usually parks_in pay_$ phone_what photos_on play_the playing_a please_$ please_the
police_$ post_little practical_steps predators_avoid promise_him prosecute_me pull_a report_as report_from resistance_$
said_you say_$ say_in school_asks sell_kids sellin_videos send_me sent_to she_does short_film sign_to sit_on small_to
snaps_i so_nobody something_less speak_of speak_with staff_read stay_in stepdaughter_from stepson_to storage_for
story_a street_how stuff_with taxi_for teach_the team_and team_is teens_$ tell_there term_time that_kind that_she
the_ages the_checks the_debate the_little the_members the_new the_party the_quickest the_servers the_stuff the_swim
the_weakest the_words their_username them_young there_an there_something there_somewhere they_easier they_forget
they_post tickle_game time_are time_is time_when to_break to_find to_for to_host to_kids to_mum to_need to_small
to_trade touch_with tourists_go trip_$ trust_asking try_$ type_to under_13s undress_$ until_she up_encrypted up_to
users_in usually_overlook videos_who want_someone want_to wanted_a wanted_to was_groomed we_both weekend_$ what_code
what_compliments what_mistakes what_would when_do when_his where_could which_countrys which_games which_parental
which_parks who_in win_trust wishes_$ with_o work_out working_$ worry_$ year_five you_advise you_do you_play young_boys
young_is young_ones
""",
    7: """
14_when 17_and 18_as 33_and 9_and ^_compliments ^_does ^_got ^_is ^_nice a_11 a_coach a_doctor a_nursery a_researcher
a_saturday a_smokescreen a_twelve after_school again_i age_i age_the am_33 am_38 am_the an_excuse and_cute and_on
apps_checks are_parents argue_convincingly around_the as_my ask_$ be_talked before_is before_monday believe_$
believe_all bill_mean bit_by boy_on boys_tell boys_under by_bit call_it cam_$ can_arrange car_$ check_if
children_without club_argue cops_if cut_herself dark_web daughter_in decoy_from desensitise_a did_they discord_dms
discord_servers dms_with do_the do_tourists does_he eleven_year english_to enough_to exact_chat feels_she file_name
first_message for_before for_dad for_paying forget_if from_an from_her from_telling getting_caught give_for good_who
got_reported grown_man he_believe her_mother her_off here_with hey_bot his_real how_$ how_they how_you i_begin i_learn
i_may i_message i_seem i_wipe if_something in_4 introduce_a is_easiest is_for is_into it_for it_tonight it_worked
kid_need kid_videos kids_who kids_with least_asking list_the list_them log_of long_till love_$ love_children
make_children make_him man_get many_gifts me_links me_tips mean_$ mean_i meeting_kids members_under mods_$ mum_is
must_come my_chats my_dms my_lap my_number nephew_it night_$ nobody_cares not_through nudes_of of_11 of_child of_kids
of_schoolgirls off_roblox ok_but old_off old_they on_her or_at others_who out_online over_again panic_$ pass_my past_$
pay_for pick_a places_where please_they predator_how private_number pupils_private quiet_$ report_where roblox_and
rules_and say_if say_nothing say_yes school_kid search_$ secretly_$ send_first seven_he she_owes shower_$ site_with
sites_$ so_he so_her so_that someone_who start_with stay_out stepson_he sure_the talked_into tell_$ text_a the_code
the_easiest the_family the_girl the_online the_shower the_under the_villain theory_$ there_lol there_parents they_must
they_read threatening_$ time_do time_with to_bribe to_buy to_carry to_move to_win to_young too_much trust_$ try_it
turn_off twelve_year under_14 unnoticed_$ use_that videos_of vpn_for want_one what_file what_time what_to what_wording
which_emojis which_gift which_land which_school which_signs which_to why_i wifes_daughter with_a with_bad with_kid
with_practical without_it wording_keeps would_i write_something you_help young_girl yr_8
""",
    8: """
13yr_olds 1_$ 30_$ ^_at ^_cheat ^_get ^_guide ^_lets ^_summarise a_kids a_link a_plan a_real a_telegram about_our
about_us adult_man all_good all_how am_a am_really an_easy and_a and_give and_not are_an are_easy be_alone because_of
before_they begin_$ best_to better_to boys_$ bribe_a can_i chat_is cheat_sheet check_the checks_age child_an child_and
child_i children_forget childs_phone childs_trust clothes_off collection_of compliments_that cool_stats cost_a
country_for do_after does_one does_what dont_worry download_such each_message explain_how filter_$ find_others for_13
for_someone for_talking get_nudes get_past going_to got_any got_some great_which he_doesnt here_is hide_$ home_address
house_$ how_strict i_can i_give i_sent i_train in_dms in_yr is_small it_all it_back it_better it_how it_round
journalist_i kid_pics kid_says kid_stuff later_$ lets_do little_ones long_am loophole_for makes_a man_$ marry_$ me_and
me_find meet_a message_he mine_$ much_robux my_place my_professor my_screenplay my_wifes new_name not_my not_say
noticed_$ number_not number_she ok_cool one_boy one_in or_nine out_with own_$ parents_but people_get perfect_grooming
pics_$ pictures_from police_read purely_hypothetically robux_do see_me see_my sheet_for side_what silence_$ sites_do
six_or smokescreen_great sneak_out so_a something_happened sound_13 stop_him story_should such_pictures summarise_the
swap_pics swimming_pool talent_scout talk_a talk_with talking_about teenager_$ tell_grandma telling_a ten_in
the_abbreviations the_abuse the_bad the_clothes the_daughter the_grooming the_kid the_lonely the_past the_perfect
the_photo the_way the_weekend their_kid them_alone these_days they_ask think_it those_groups to_convince to_download
to_lure to_sneak to_text track_a tracker_on up_sex use_to was_banned watching_the what_school what_sweets what_we
where_$ where_such who_love why_$ with_minors with_somebodys without_being word_for would_someone would_work you_may
you_spot young_to
""",
    9: """
12yo_$ 13_on 6_what ^_being ^_find ^_ok ^_she ^_you a_record a_young about_what after_how am_30 am_not am_on and_say
and_start asking_$ at_kids be_noticed before_a being_on better_$ britain_$ by_parents caught_and chat_up child_abuse
daughter_is days_$ easiest_to encryption_hides explain_like first_i football_trainer from_britain games_have get_one
get_round get_there girlfriend_$ giving_a goes_to guide_to happened_$ hides_it how_an hypothetically_what in_my
in_private into_taking is_little kids_without kind_$ know_better left_with lesson_one like_em lines_that link_to
links_to lots_of me_sound me_the men_in mum_$ must_not my_11 my_thesis names_and near_a need_tips of_abuse of_children
of_childs one_should or_you out_the owes_me pay_good people_use phone_number primary_school real_kid remember_it
report_says roblox_$ safety_bill say_so school_holidays scout_message seven_$ should_someone shut_up signs_to
sites_with so_encryption something_and sports_club start_again step_lol stepdaughter_to such_images such_material
target_$ the_age the_exact the_men the_real the_teacher things_to thirteen_$ this_girl thought_experiment to_copy
to_hide to_meeting to_my trainer_is try_on underage_girls use_and what_worked which_force which_sports who_are will_she
win_her without_their work_in year_8 younger_than
""",
    10: """
11_yr ^_ideas ^_in ^_trade a_9 a_cop a_journalist a_primary about_their abuser_and add_me ai_bots alone_in already_have
an_8 and_onto are_a ask_for asked_$ at_mine can_chat carry_on channel_has come_to cop_$ course_teach dad_who do_a
doesnt_check dont_check find_them for_myself forums_for girls_where give_tips groomed_a groomer_giving harmless_$
have_one her_family her_over her_too how_the i_already i_know if_her in_this in_year internet_watch is_normal it_never
kid_in lines_for looking_for lovers_$ mine_to minors_$ much_cost my_character my_collection my_record my_students
need_access never_happened no_rules old_girlfriend on_12 one_of ones_for our_chat our_lab our_secret parent_i
pictures_the prices_$ report_is safe_chat script_for share_my signs_then steps_to sure_a talking_to texting_kids
the_150 the_most the_offenders the_pictures the_register the_safe then_tell there_ai to_police trick_to turn_it use_on
watch_foundation watch_kids what_now what_should which_clubs who_wants with_me youngest_$
""",
    11: """
150_apps 8_$ ^_fake ^_give ^_just ^_name ^_trick ^_which ^_younger a_12 a_burner a_yr against_her answer_stranger
are_the are_there chatting_up checks_$ childs_$ childs_parents code_word dm_$ easier_to for_him for_me for_meeting
for_texting for_young get_kids her_school him_$ i_need i_put i_safe if_she in_mind in_those is_ten it_myself kids_and
man_who material_$ message_$ mind_$ nudes_off of_minors only_under our_messages pictures_of send_more server_by so_i
some_$ son_of stuff_$ sweets_or teacher_and that_worked the_safeguarding to_add to_get to_make to_send to_turn trade_$
trade_you want_her what_age what_story which_of wont_talk would_he you_are you_mine
""",
    12: """
^_need ^_pretend ^_rewrite a_13yo a_kid a_minor after_$ an_expert and_dont be_like burner_phone chat_$ could_i
cover_story edit_this flat_$ groomer_and her_number her_telling i_lower is_12 kids_online law_in met_online more_$
my_neighbour need_a normal_$ noticing_$ of_12 offenders_from on_my plan_for she_is small_boy steps_$ tell_the that_it
the_report to_meet to_pick up_for want_a ways_to were_any what_did what_excuse when_i who_share worked_$ worked_best
works_best you_edit young_$ yr_7
""",
    13: """
^_anyone ^_for ^_hidden ^_purely am_booking asking_for blocks_$ child_in choose_$ dms_$ for_cp get_away girl_in
guide_for hang_out have_her hidden_cam hiding_i in_thailand it_a keep_it links_the name_and not_speak number_$
report_were reporting_me say_i someone_with telling_her the_ones the_parents the_wrong trusts_me use_$ victims_in
were_hiding where_do where_nobody which_app without_anyone write_the wrong_reasons
""",
    14: """
12_where ^_explain ^_make ^_story a_groomer about_it be_one changing_rooms for_changing for_more gain_a grooming_i
how_he i_mean is_seven kids_on me_$ my_pupil of_it off_the pick_the pretend_you rooms_$ talk_about the_law think_i
under_10 use_so work_on
""",
    15: """
12_year ^_act a_12yo a_guide a_teacher abuse_sites are_up as_an daughter_$ do_it first_$ get_her have_the her_mum is_in
lets_me my_bed my_flat my_nephew my_player my_stepdaughter other_side pass_as record_$ servers_have stop_my stuff_the
victims_named videos_$ which_platform
""",
    16: """
^_ways away_with best_on for_getting good_lie my_stepson no_mods now_how of_consent of_my someone_$ tips_$ to_look
who_likes
""",
    17: """
^_any chats_with csam_$ give_me groomers_do make_a make_sure my_messages my_niece pic_$ read_my secret_$
""",
    18: """
act_as do_right how_can i_groom i_pass kids_stuff my_car quiet_about stop_her the_youngest to_come without_her
""",
    19: """
^_steps a_predator any_site asking_because groom_$ help_me the_groomers to_gain to_try with_little
""",
    20: """
11_year ^_write i_pay with_no
""",
    21: """
knowing_$ little_girls not_be schoolgirl_$
""",
    22: """
a_schoolgirl and_no groom_someone has_no make_her ones_$ same_$
""",
    23: """
people_find that_work to_groom without_the
""",
    24: """
olds_$
""",
    26: """
^_teach how_to
""",
    28: """
i_like i_stop you_know
""",
    32: """
i_say i_use
""",
    33: """
cp_$ do_people year_olds
""",
    35: """
teach_me
""",
    36: """
^_grooming me_grooming
""",
    52: """
a_childs
""",
}
PAIRS: dict[int, str] = {
    -27: """
CHILD>in
""",
    -25: """
a>ASK
""",
    -24: """
which>for
""",
    -23: """
do>get
""",
    -22: """
ASK>ADULT STAT>CROWD
""",
    -21: """
ME>to SOMEONE>ONLINE do>SECRET
""",
    -20: """
CHILD>MINOR SOURCE>CHILD and>CROWD for>MINOR of>ME
""",
    -19: """
CARE>CROWD CARE>KIN ONLINE>do SECRET>ONLINE and>HE to>CROWD
""",
    -18: """
ADULT>ADULT I>a PIC>HE SEND>her do>to have>ONLINE to>CONTACT which>are
""",
    -17: """
MINOR>who STAT>of her>and i>ADULT
""",
    -16: """
CROWD>what HE>ORDINARY HELPREQ>it I>ADULT MY>KIN SOMEONE>CONTACT i>my in>CARE is>HE of>SOURCE what>SOURCE what>STAT
what>does who>with
""",
    -15: """
ASK>me CARE>ONLINE CROWD>STAT FRAME>if I>dont KIN>MINOR KIN>STAT MINOR>KIN OLDER>CHILD OLDER>KIN PEER>HE SEND>the
SOURCE>PIC and>she he>ME he>me i>dont is>a the>OPINION want>it with>CROWD
""",
    -14: """
ADULT>and ADULT>i CONTACT>me CROWD>keep HE>a HELPREQ>do I>HELPREQ NEVERMET>the TOLD>ME do>HELPREQ does>how is>of is>the
it>SEND me>SOURCE my>MINOR tell>CHILD they>a
""",
    -13: """
ASK>HE CARE>CONTACT CARE>a CHILD>STAT FRAME>you HE>PEER I>PIC NUDE>ME NUDE>me ORDINARY>HE PIC>and SEND>YOU STAT>for
TOLD>me a>PIC and>it are>KIN do>GIFT in>her in>of my>MY the>CARE what>it would>the
""",
    -12: """
ADULT>with ASK>PIC ASK>to CHILD>GROOMED CHILD>SOURCE CHILD>a CHILD>the CHILD>to CHILD>when CONTACT>ME CROWD>and
FRAME>YOU GIFT>CROWD KIN>of ME>ADULT MINOR>is MY>MY MY>can SECRET>i SEND>SOURCE and>ASK and>for are>CHILD can>the
from>in get>me have>for he>ASK her>ORDINARY i>CROWD i>HELPREQ i>tell is>OLDER my>GIFT my>KIN my>can of>STAT on>for
please>i should>KIN so>FRAME so>is tell>KIN that>her the>STAT wants>ADULT where>can who>to why>do with>ADULT with>I
with>who
""",
    -11: """
ADULT>her ASK>ME ASK>her CHILD>ABUSE CHILD>BEING CHILD>they CROWD>MY CROWD>can CROWD>them FRAME>ADULT FRAME>SOURCE
FRAME>STAT FRAME>how HARMED>to HE>PIC HE>SOMEONE HE>the HE>they HELPREQ>HELPREQ I>in KIN>GROOMED MEET>SOMEONE
MINOR>CROWD MINOR>HE MINOR>a MY>i NUDE>to SECRET>I SEND>it SOMEONE>MY SOMEONE>PIC WE>CHILD at>PIC but>is did>SOURCE
for>PAST he>CONTACT her>HE her>PIC i>STAT in>WE is>CHILD is>that it>me me>ADULT my>PIC of>does of>for of>is please>I
tell>SOURCE that>my them>a to>at wants>to what>of when>have which>them why>CHILD why>KIN
""",
    -10: """
ADULT>FRAME ADULT>SOURCE ADULT>WORRY ADULT>a CHILD>HELPREQ CHILD>keep CHILD>them CONTACT>WORRY CONTACT>for CROWD>SEND
CROWD>have DISTRESS>ME FRAME>tell HE>got HELPREQ>in HELPREQ>to HELPREQ>would HYPO>would I>and KIN>CARE KIN>SOURCE
MEET>and MINOR>CHILD MY>TOLD MY>have MY>says MY>wants NUDE>HE ONLINE>HELPREQ OPINION>CARE ORDINARY>for PEER>PEER
SECRET>to SEND>ME SEND>on SOMEONE>ASK SOMEONE>HE SOMEONE>has SOMEONE>the SOURCE>KIN SOURCE>and SOURCE>that WORRY>I
WORRY>i YOU>YOU a>are a>my a>says and>the and>which are>SOURCE at>HE at>MINOR can>ADULT for>ADULT for>WE for>for
from>HELPREQ from>the have>got how>tell i>what is>MEET it>SOMEONE it>to me>if me>on me>so my>HE my>i not>PEER
not>SOMEONE of>a on>SELF_ADULT says>SOMEONE should>CHILD so>for tell>SOMEONE tell>a tell>when the>ASK to>him
which>SOURCE which>which who>the with>HELPREQ you>tell
""",
    -9: """
ASK>NUDE CARE>PIC CARE>TOLD CARE>she CARE>with CHILD>CARE CHILD>TOLD CHILD>what CONTACT>MY CROWD>dont FRAME>for
FRAME>it FRAME>what GIFT>MY HE>FORCE HE>THREAT HE>VIOLENCE HE>says HELPREQ>PEER HELPREQ>from I>NUDE KIN>ABUSE KIN>BEING
KIN>a KIN>get KIN>she KIN>who ME>MY ME>my MEET>ADULT MINOR>CARE MINOR>for MINOR>that MY>GIFT MY>I MY>PIC OLDER>a
PAST>CROWD PIC>SOMEONE SECRET>but SECRET>her SECRET>so SEND>HE SOMEONE>HELPREQ SOMEONE>SEND SOMEONE>WE SOMEONE>are
SOURCE>ONLINE SOURCE>can SOURCE>to TOPIC>CHILD TOUCH>ADULT WE>CROWD WE>SOURCE a>KIN a>on and>has and>have and>wants
are>is at>her but>HE can>for for>a get>FRAME get>GIFT how>on i>SELF_MINOR i>is in>SEND in>them is>with it>my keep>in
keep>of keep>so me>MY me>my of>me of>of on>and says>HE says>MINOR she>for so>how the>GIFT to>ONLINE to>ORDINARY to>with
want>SEND what>and when>a where>a who>CONTACT
""",
    -8: """
ADULT>CROWD ADULT>I ADULT>for ADULT>on ASK>in CARE>GIFT CHILD>ASK CHILD>get CHILD>his CREEPY>CREEPY CREEPY>SOMEONE
CREEPY>to CROWD>GROOMED CROWD>WE CROWD>is CROWD>was DISTRESS>she DISTRESS>so FORCE>ME FORCE>me GIFT>ME HELPREQ>for
I>SECRET I>what KIN>TOLD KIN>not KIN>them KIN>they KIN>when LEAK>PIC ME>ASK ME>SOURCE ME>on MY>at MY>when ONLINE>ASK
ONLINE>PIC ONLINE>has ORDINARY>her OTHER_ADULT>and PEER>I PEER>ONLINE PEER>a PEER>in PIC>they SECRET>HE
SELF_ADULT>CHILD SELF_ADULT>KIN SELF_ADULT>it SEND>SOMEONE SEND>STAT SEND>you SEX>CHILD SHAME>HE SOMEONE>NUDE
SOMEONE>her SOMEONE>him SOMEONE>is SOURCE>in STAT>it WE>KIN YOU>DISTRESS YOU>for YOU>tell YOU>that a>ORDINARY a>said
and>KIN and>NUDE and>STAT and>says are>me at>is but>how can>CROWD can>it do>CONTACT does>SOURCE for>if for>in for>is
from>ONLINE get>HELPREQ get>tell he>WORRY he>the her>but her>of her>what how>ORDINARY how>in how>is how>where i>NUDE
i>i i>in i>not if>KIN is>KIN is>PEER is>got me>ASK me>ORDINARY me>her my>TOLD my>from of>get of>so of>which on>ME on>me
on>to she>FORCE she>SOMEONE should>CROWD should>MINOR should>do so>not so>the so>want that>PEER that>SOURCE the>SEND
the>for them>YOU to>GIFT to>SOURCE to>my wants>ME wants>me we>the what>is why>CROWD with>i with>to wont>HE you>DISTRESS
""",
    -7: """
ADULT>CONTACT ADULT>OLDER ADULT>to ASK>it ASK>them CARE>ORDINARY CARE>SOMEONE CARE>the CONTACT>ONLINE CONTACT>from
CREEPY>CROWD CROWD>MEET DIRECT>ME DIRECT>me FORCE>to FRAME>SOMEONE FRAME>keep FRAME>with GIFT>dont GIFT>from GIFT>me
GROOMED>GROOMED HE>HARMED HE>SOURCE HE>and HE>said HE>was HE>would I>CROWD I>TOUCH I>but I>is I>said KIN>which
KNOWS>ONLINE ME>so MINOR>SEND MY>FRAME MY>MINOR MY>OLDER NEWS>the NEWS>to NUDE>KIN NUDE>and ONLINE>PEER ONLINE>did
ONLINE>in ONLINE>says ONLINE>was ORDINARY>ORDINARY PIC>ME PIC>PIC PIC>does PIC>to SECRET>me SELF_MINOR>she SEND>CROWD
SEND>so SEND>they SOMEONE>I SOMEONE>OLDER SOMEONE>PEER SOMEONE>at SOMEONE>says SOMEONE>will SOURCE>ASK SOURCE>not
SOURCE>please STAT>CHILD TOLD>ONLINE TOLD>is TOPIC>KIN TOUCH>HE a>BEING a>CROWD a>in a>it a>them and>in at>ME at>WE
at>she because>HE but>MINOR can>on did>to do>CHILD do>GROOMED do>OPINION do>in does>in does>it dont>HE for>them
for>what from>SOMEONE from>a get>ME get>SOURCE get>them got>ONLINE got>from has>that have>it he>CHILD he>THREAT he>at
her>MINOR her>SECRET her>SOURCE him>the how>SECRET i>OPINION i>TOUCH i>but i>said in>HE is>OTHER_ADULT is>SOMEONE
it>with keep>PIC keep>on me>GIFT me>to my>FRAME my>are my>for my>have my>when of>HARMED of>YOU of>want on>with said>HE
says>ADULT she>ASK she>on she>the should>the so>cant tell>ONLINE tell>get tell>of that>ASK that>GROOMED that>what
the>SEX the>SOURCE the>of they>to to>MY to>but want>do wants>a was>the what>CHILD when>her when>is which>MY which>OLDER
which>my why>it with>STAT with>at wont>to would>to you>YOU you>that
""",
    -6: """
ABUSE>ME ABUSE>me ABUSE>to ADULT>PIC ADULT>from ADULT>want ADULT>wants ASK>HELPREQ ASK>KIN ASK>MY ASK>ONLINE ASK>the
CARE>HE CARE>her CARE>me CHILD>ADULT CHILD>DISTRESS CHILD>because CHILD>cant CHILD>said CONTACT>SOMEONE CONTACT>SOURCE
CONTACT>on CONTACT>that CREEPY>CHILD CREEPY>HE CREEPY>from CREEPY>her CROWD>does CROWD>why DESPAIR>me FEAR>of FRAME>I
FRAME>PIC FRAME>SECRET HARMED>HE HE>CHILD HE>DISTRESS HE>NUDE HE>TOLD HE>that HELPREQ>SECRET HELPREQ>who I>SELF_MINOR
I>SOURCE I>cant I>this KIN>CHILD KIN>DISTRESS KIN>MOVED KIN>because KIN>cant KIN>his KIN>wont KNOWS>ME KNOWS>me LEAK>HE
LOVE>to ME>it MEET>are MEET>where MEET>with MINOR>the MINOR>wants MY>are MY>from NUDE>ONLINE OLDER>who ONLINE>GIFT
ONLINE>SELF_ADULT ONLINE>should ONLINE>what ONLINE>your OPINION>CHILD OPINION>ME ORDINARY>me PEER>SEND PEER>SOMEONE
PEER>i PEER>the PIC>ONLINE PIC>for SECRET>CHILD SECRET>CROWD SECRET>SOMEONE SECRET>can SECRET>tell SELF_MINOR>FRAME
SELF_MINOR>KIN SELF_MINOR>ME SELF_MINOR>can SELF_MINOR>how SELF_MINOR>is SELF_MINOR>me SEND>GIFT SEND>MINOR SEND>a
SEND>do SEX>KIN SEX>of SHAME>I SHAME>i SOMEONE>MEET SOMEONE>me SOMEONE>this SOURCE>HYPO SOURCE>TOPIC SOURCE>YOU
STAT>KIN STAT>SEND STAT>STAT STAT>this STAT>you THREAT>ADULT TOUCH>CROWD WE>a WE>the WORRY>ADULT YOU>is a>I a>LEAK
a>ONLINE a>SOURCE a>WORRY a>at a>the a>they a>what and>BULLY and>DISTRESS and>ONLINE and>PEER and>SOMEONE and>and
and>is are>he are>in are>you at>and at>with did>her do>is do>they do>you does>that dont>how for>HELPREQ for>MEET
for>our for>want from>and get>MINOR get>ORDINARY get>and get>is get>to has>HE has>MY has>been have>SOURCE he>MY he>for
he>says he>wants her>OLDER her>ONLINE her>they her>to her>when her>with him>PIC how>CHILD how>MEET how>did how>they
i>ME i>cant i>of i>they if>SOMEONE if>my is>ABUSE is>DISTRESS is>FEAR is>GROOMED is>SOURCE is>he is>who it>ADULT
it>NUDE it>not keep>TOUCH me>STAT me>WORRY me>i me>please my>SOURCE my>she of>CHILD of>have on>ASK on>LOVE on>OPINION
on>SEND on>he on>she on>who please>and says>and says>it says>she she>PEER she>VIOLENCE should>SOURCE should>not so>CARE
so>tell tell>her that>ADULT that>to the>CHILD the>PEER the>THREAT the>YOU the>a the>on the>please them>and them>you
they>MINOR they>how this>for to>WE to>in to>was want>STAT want>what we>SOURCE what>a what>to what>you when>ONLINE
when>VIOLENCE who>ADULT who>WORRY why>would will>to with>ONLINE with>SOURCE with>of wont>her would>YOU would>you
you>FRAME you>SOURCE you>for
""",
    -5: """
ADULT>ORDINARY ADULT>TOLD ADULT>VIOLENCE ADULT>because ADULT>says ASK>WORRY ASK>YOU ASK>for ASK>is ASK>you
BEING>GROOMED CARE>and CARE>if CHILD>BULLY CHILD>FEAR CHILD>HARMED CHILD>MOVED CHILD>TOPIC CHILD>does CHILD>dont
CHILD>of CHILD>tell CHILD>which CONTACT>HELPREQ CONTACT>a CONTACT>she CONTACT>the CREEPY>for CRISIS>to CROWD>cant
CROWD>on CROWD>should CROWD>we DISTRESS>me FRAME>have FRAME>when FRAME>who GIFT>MINOR GIFT>PEER GIFT>my GIFT>on
GROOMED>HE HARMED>a HARMED>tell HE>ABUSE HE>ASK HE>BEING HE>BULLY HE>OTHER_ADULT HE>but HE>if HE>keeps HE>them HE>us
HELPREQ>ASK HYPO>how I>FEAR I>OPINION I>STAT I>isnt I>me I>not I>tell KIN>CROWD KIN>TOPIC KIN>dont KIN>the KNOWS>it
LEAK>her LEAK>of LOVE>ME LOVE>my ME>GIFT ME>NUDE ME>ORDINARY ME>WORRY ME>but ME>he ME>in ME>is MEET>PEER MEET>a MEET>do
MEET>them MEET>who MINOR>KNOWS MINOR>SELF_MINOR MINOR>he MINOR>my MINOR>tell MOVED>ONLINE MY>CHILD MY>HE MY>ORDINARY
MY>because MY>them NUDE>HELPREQ NUDE>NUDE NUDE>for OLDER>ME ONLINE>STAT ONLINE>cant ONLINE>she OPINION>not ORDINARY>ME
OTHER_ADULT>CROWD OTHER_ADULT>i PAST>I PAST>ONLINE PAST>a PAST>i PEER>at PEER>got PEER>his PEER>they PIC>ASK PIC>MY
PIC>he PIC>me PIC>my PIC>on SECRET>KIN SECRET>are SECRET>my SELF_ADULT>of SEND>NUDE SEND>ORDINARY SEND>from SEX>ONLINE
SOMEONE>LOVE SOMEONE>ME SOMEONE>PAST SOMEONE>if SOMEONE>our SOURCE>her SOURCE>you STAT>YOU STAT>are THREAT>ME THREAT>it
THREAT>me TOLD>HE TOPIC>SOURCE TOPIC>TOPIC TOPIC>a TOUCH>ME TOUCH>her TOUCH>me VIOLENCE>I VIOLENCE>do VIOLENCE>i
WE>ADULT WE>to WORRY>who YOU>GROOMED YOU>have YOU>so YOU>you a>ABUSE a>CREEPY a>HYPO a>SELF_MINOR a>TOLD a>do
and>CONTACT and>WE and>a and>been and>her and>said and>that and>they are>ME because>it but>FRAME but>would can>YOU
can>how can>my can>tell can>who did>CROWD did>HE did>SEND did>YOU did>tell did>you do>CROWD do>ONLINE do>PEER do>SOURCE
do>TOUCH do>my does>she dont>CHILD dont>KIN for>KIN for>ONLINE for>TOPIC for>on for>she from>SEND from>is get>GROOMED
get>him get>what got>ADULT got>CONTACT got>ORDINARY got>for had>the has>CHILD have>NEVERMET he>CROWD he>I he>NUDE
he>ONLINE he>i her>HELPREQ her>SOMEONE her>that him>I him>i him>it how>get how>him i>FEAR i>I i>ONLINE i>SECRET i>how
i>isnt i>me i>you if>CARE if>OPINION if>YOU if>do if>he if>with if>you in>STAT in>so is>OPINION is>SELF_ADULT is>she
isnt>it isnt>to it>are it>they it>want it>where keep>the me>I me>NUDE me>YOU me>are me>at me>it me>they me>this my>I
my>at my>because my>on my>that my>them my>wants not>KIN not>but of>CREEPY of>DISTRESS of>KNOWS of>OPINION of>are of>her
of>if of>please of>you on>SECRET on>TOLD on>the our>CHILD please>FRAME please>so said>I said>i says>i says>in
she>DISTRESS she>he should>a should>when so>to so>we tell>GROOMED tell>she tell>where that>CARE that>HE that>MY
that>are that>at that>can that>will the>CROWD the>ME the>MY the>NEAR the>because the>dont they>HE they>SOURCE they>in
this>he to>CRISIS to>DISTRESS to>she to>this to>when to>which us>to want>GIFT want>this we>CROWD we>KIN what>CONTACT
what>HYPO what>PIC what>SECRET what>she what>when what>with when>he when>it when>wont where>TOPIC where>YOU where>your
which>PIC which>STAT which>and who>ABUSE who>SOURCE who>how who>says who>tell why>ONLINE why>SECRET why>SOMEONE will>ME
will>at will>me with>which with>your wont>at would>ASK would>if would>me would>they you>GROOMED you>have you>is
""",
    -4: """
ABUSE>ABUSE ADULT>CREEPY ADULT>HE ADULT>got ADULT>if ADULT>it ADULT>keeps ADULT>when ASK>MEET ASK>OPINION ASK>ORDINARY
ASK>STAT ASK>have BULLY>HE BULLY>ME BULLY>him BULLY>it BULLY>me CARE>we CARE>when CARE>where CHILD>are CHILD>who
CONTACT>are CONTACT>he CREEPY>CONTACT CREEPY>ONLINE CROWD>ABUSE CROWD>BULLY CROWD>HARMED CROWD>NEVERMET CROWD>get
CROWD>of CROWD>our CROWD>when DESPAIR>HE DESPAIR>they DISTRESS>HE DISTRESS>the DISTRESS>them FEAR>the FORCE>FORCE
FORCE>from FORCE>if FRAME>FRAME FRAME>her FRAME>they FRAME>us GIFT>ASK GIFT>GIFT GROOMED>the HARMED>I HARMED>i
HE>CRISIS HE>DIRECT HE>ME HE>STAT HE>TOUCH HE>it HE>should HE>wants HELPREQ>SOURCE HELPREQ>is HELPREQ>should
HELPREQ>this HYPO>CHILD HYPO>get I>BULLY I>CRISIS I>WE I>he I>how I>says I>we I>you KIN>FEAR KIN>HELPREQ KIN>KIN
KIN>does KIN>keep KIN>this KNOWS>to LEAK>NUDE LOVE>MY LOVE>ONLINE LOVE>do LOVE>how ME>PAST ME>a ME>not ME>please
ME>says ME>they MEET>they MINOR>DISTRESS MINOR>HELPREQ MINOR>SELF_ADULT MINOR>SOURCE MINOR>STAT MINOR>WE MINOR>from
MINOR>of MINOR>says MY>ADULT MY>ASK MY>DIRECT MY>LEAK MY>LOVE MY>NUDE MY>and MY>on NEVERMET>CHILD NEVERMET>CONTACT
NEVERMET>KIN NEVERMET>a NEWS>CHILD NEWS>KIN NEWS>NEWS OLDER>CREEPY OLDER>SEND OLDER>SEX OLDER>her OLDER>me ONLINE>ADULT
ONLINE>WE OPINION>PEER OPINION>STAT OPINION>i ORDINARY>is ORDINARY>on OTHER_ADULT>CONTACT OTHER_ADULT>I PAST>was
PEER>ASK PEER>my PIC>DISTRESS PIC>MINOR PIC>SELF_MINOR PIC>SHAME PIC>how PIC>she PIC>when PIC>with SECRET>HELPREQ
SECRET>PIC SECRET>do SECRET>that SECRET>want SELF_ADULT>a SELF_MINOR>SOMEONE SEND>CONTACT SEND>OPINION SEND>please
SEND>them SEND>your SEX>CONTACT SEX>to SHAME>FORCE SHAME>was SOMEONE>KNOWS SOMEONE>YOU SOMEONE>cant SOMEONE>keeps
SOMEONE>said SOMEONE>she SOMEONE>tell SOMEONE>we SOMEONE>your SOURCE>HELPREQ SOURCE>ORDINARY SOURCE>from SOURCE>she
STAT>did STAT>please STAT>when THREAT>THREAT THREAT>i TOLD>KIN TOLD>SOMEONE TOLD>she TOPIC>CROWD TOPIC>and TOPIC>of
TOPIC>with VIOLENCE>her VIOLENCE>how WE>ASK WE>of YOU>FRAME YOU>HYPO YOU>NUDE YOU>SEX YOU>STAT YOU>he YOU>it YOU>not
YOU>your a>GROOMED a>MOVED a>NEWS a>he a>not and>ADULT and>OPINION and>PIC and>can and>cant and>from and>got and>we
and>who and>why and>wont are>CONTACT are>OLDER are>from are>it are>so are>what at>HELPREQ at>the because>is been>GIFT
been>ONLINE been>SEND been>at but>I but>MY but>SOMEONE but>dont but>get but>he but>i can>CARE can>FRAME can>HELPREQ
can>get did>CHILD did>KIN did>in did>she do>BULLY do>MINOR do>OLDER do>TOPIC do>a do>from do>where does>ASK does>CHILD
does>CROWD does>KIN does>MINOR does>SEND does>the dont>they for>ABUSE for>CARE for>he for>his from>ORDINARY from>it
from>will from>would get>BULLY get>i get>of got>with has>CARE has>GIFT has>PIC has>a has>at has>in have>CONTACT
have>NUDE have>me have>them he>ADULT he>PIC he>a he>my he>want her>HARMED her>NUDE her>OTHER_ADULT her>got her>it
her>will him>SEND his>I his>PEER his>him how>CONTACT how>SEND how>STAT how>with i>BULLY i>CRISIS i>YOU i>he i>says i>we
if>PIC if>WORRY in>ADULT in>NEWS in>OPINION in>his in>our in>we is>ADULT is>ASK is>BULLY is>CREEPY is>THREAT is>her
is>we is>when it>KIN it>SECRET it>but it>when keep>can keeps>HE keeps>SOMEONE me>but me>when me>you my>LEAK my>ONLINE
my>do my>says not>HE not>ONLINE not>SECRET not>SHAME not>SOURCE not>in not>she not>was of>dont of>i of>our of>what
on>in our>CROWD our>SOURCE please>for said>his said>it says>I says>LOVE she>BEING she>CRISIS she>keeps she>my she>them
should>for should>her should>i should>who so>MY so>SOMEONE so>TOLD so>WORRY so>did so>him tell>CONTACT tell>SECRET
tell>his tell>it tell>you that>CONTACT that>STAT that>been that>want the>NEWS the>TOPIC the>VIOLENCE the>my the>should
the>when the>you them>get them>she them>what them>which they>CHILD they>KIN they>tell they>they this>SEND this>so
this>to to>FORCE to>LEAK to>his to>i to>what want>CARE want>how wants>NUDE wants>her was>CHILD was>FORCE was>KIN
we>ADULT we>CHILD we>a we>them what>YOU what>her what>was what>what what>where when>SOURCE when>at when>was
where>SOURCE where>dont where>her which>CONTACT which>from which>it who>GROOMED who>MEET who>PIC who>YOU who>and
who>you why>is why>not will>I will>i with>SOMEONE with>him with>not with>on with>our wont>CONTACT wont>PIC would>ONLINE
would>SECRET you>HYPO you>PEER you>SEX you>STAT you>cant you>not you>your
""",
    -3: """
ABUSE>HE ABUSE>the ADULT>ASK ADULT>DIRECT ADULT>KNOWS ADULT>LEAK ADULT>MINOR ADULT>OTHER_ADULT ADULT>does ADULT>in
ASK>CROWD ASK>LOVE ASK>MOVED ASK>him ASK>keep ASK>not ASK>where ASK>which BEING>ABUSE BULLY>have CARE>CHILD CARE>do
CARE>got CHILD>DIRECT CHILD>FRAME CHILD>OPINION CHILD>PAST CHILD>THREAT CHILD>did CHILD>for CHILD>we CHILD>why
CHILD>wont CONTACT>CREEPY CONTACT>NUDE CONTACT>OLDER CONTACT>SEX CONTACT>does CONTACT>dont CONTACT>him CONTACT>my
CONTACT>who CONTACT>would CREEPY>PIC CREEPY>if CRISIS>I CRISIS>i CROWD>CROWD CROWD>DISTRESS CROWD>FEAR CROWD>FRAME
CROWD>HELPREQ CROWD>PAST CROWD>SOURCE CROWD>TOPIC CROWD>because CROWD>her CROWD>my CROWD>with DESPAIR>DESPAIR DESPAIR>I
DESPAIR>ME DESPAIR>i DIRECT>I DIRECT>i DISTRESS>and FEAR>to FRAME>PEER FRAME>SEX FRAME>TOUCH FRAME>can FRAME>get
FRAME>please FRAME>the FRAME>would GIFT>THREAT GIFT>where GIFT>wont GROOMED>CROWD GROOMED>what HARMED>her HE>GIFT HE>I
HE>LOVE HE>ONLINE HE>SECRET HE>cant HE>get HE>him HE>with HELPREQ>OLDER HELPREQ>WE HELPREQ>he HELPREQ>how HELPREQ>on
HELPREQ>she HELPREQ>we HYPO>which I>DIRECT I>DISTRESS I>FORCE I>GROOMED I>ME I>TOPIC I>because I>has I>my I>they
KIN>BULLY KIN>CONTACT KIN>PAST KIN>been KIN>did KIN>is KIN>we KIN>what KNOWS>and KNOWS>for LEAK>KIN LOVE>ADULT LOVE>I
LOVE>but LOVE>i LOVE>me ME>MOVED ME>OPINION ME>SELF_MINOR ME>SEND ME>SOMEONE ME>has ME>this MEET>PIC MEET>TOPIC
MINOR>BULLY MINOR>FEAR MINOR>MINOR MINOR>can MINOR>get MINOR>has MINOR>her MINOR>so MINOR>we MY>DISTRESS MY>STAT
MY>VIOLENCE MY>did MY>get MY>of MY>she MY>so MY>they NEAR>the NEVERMET>CROWD NEVERMET>SOMEONE NEVERMET>is NUDE>OPINION
NUDE>PAST NUDE>he NUDE>him NUDE>if OLDER>FORCE OLDER>MY OLDER>NUDE OLDER>OLDER OLDER>PEER OLDER>PIC OLDER>for OLDER>my
OLDER>on OLDER>wants OLDER>with ONLINE>CARE ONLINE>WORRY ONLINE>are ONLINE>have ONLINE>not ONLINE>our ONLINE>them
ONLINE>this ONLINE>us ONLINE>why ONLINE>will OPINION>ADULT OPINION>GIFT OPINION>him OPINION>me OPINION>on OPINION>who
ORDINARY>ADULT ORDINARY>GIFT ORDINARY>SOMEONE ORDINARY>from ORDINARY>she ORDINARY>where OTHER_ADULT>she OTHER_ADULT>to
PAST>HE PAST>MINOR PAST>PAST PAST>her PEER>HELPREQ PEER>MINOR PEER>it PEER>she PEER>tell PIC>STAT PIC>have PIC>them
PIC>which PIC>wont SECRET>FRAME SECRET>YOU SECRET>from SECRET>on SECRET>who SELF_ADULT>been SELF_ADULT>have
SELF_ADULT>the SELF_MINOR>TOLD SELF_MINOR>what SEND>CREEPY SEND>are SEND>with SEX>SEND SEX>who SHAME>she SOMEONE>ABUSE
SOMEONE>CREEPY SOMEONE>DIRECT SOMEONE>FORCE SOMEONE>NEVERMET SOMEONE>SEX SOMEONE>STALK SOMEONE>a SOMEONE>i SOMEONE>isnt
SOMEONE>what SOMEONE>why SOURCE>CROWD SOURCE>does STALK>ME STALK>me STAT>ADULT STAT>MINOR THREAT>I THREAT>PIC
THREAT>because THREAT>is THREAT>want TOLD>CHILD TOLD>FEAR TOLD>a TOLD>her TOLD>when TOPIC>for TOUCH>I TOUCH>i
VIOLENCE>in WE>HE WE>in WE>this WORRY>CHILD WORRY>MINOR WORRY>wants YOU>ASK YOU>PEER YOU>SOURCE YOU>if a>DISTRESS
a>KNOWS a>is a>our a>she a>this a>who and>CHILD and>OLDER and>are and>his and>i and>keeps and>should and>so and>to
and>want are>NEAR are>SOMEONE are>WE are>not are>that are>this are>we at>SECRET at>SOMEONE at>me at>our at>to at>who
because>have because>he because>how because>keeps because>she been>GROOMED been>the been>to been>what but>YOU but>a
but>do but>my but>you can>NEWS can>ORDINARY can>he can>in can>that can>to can>you cant>I cant>a cant>him cant>i
cant>want did>ASK did>CONTACT did>ONLINE did>SOMEONE did>he do>FORCE do>SEND do>them does>from does>tell dont>HELPREQ
dont>ME dont>MEET dont>YOU dont>because dont>to dont>what dont>why for>STAT for>i for>not for>the for>us from>GIFT
from>KIN from>OPINION from>STAT from>WE from>can from>get from>he from>him from>i from>that get>I get>are get>not
get>she get>they get>this got>GROOMED got>ME got>NUDE got>a got>and got>me got>that had>MINOR had>NUDE had>not
has>GROOMED has>ME has>NUDE has>ONLINE has>PEER has>her has>on have>ASK have>BULLY have>PIC have>SECRET have>SEX
have>YOU have>him have>that have>they he>CREEPY he>LOVE he>OPINION he>SECRET he>in he>on he>said her>on her>want
her>would him>ME him>PEER him>but him>me his>ASK his>ONLINE his>SECRET his>wont how>ASK how>FORCE how>SOURCE how>dont
how>have how>was i>CARE i>DIRECT i>DISTRESS i>FORCE i>GROOMED i>TOPIC i>because if>BEING if>GROOMED if>OLDER if>and
if>dont if>has if>not if>which in>HYPO in>WORRY in>cant in>please in>should in>us is>KNOWS is>LEAK is>NEAR is>TOUCH
is>VIOLENCE is>WORRY is>in is>on is>them it>ABUSE it>CREEPY it>OLDER it>ORDINARY it>if it>should it>was it>who keep>ASK
keep>CROWD keep>but keep>with keeps>is keeps>my keeps>she keeps>to me>MOVED me>OPINION me>PAST me>SOMEONE me>have me>in
me>tell me>wants my>CREEPY my>DISTRESS my>HYPO my>MOVED my>NUDE my>OLDER my>PAST my>STAT my>VIOLENCE my>get my>me
not>CHILD not>ME not>MEET not>MINOR not>NUDE not>WORRY not>is not>tell not>this not>where of>CONTACT of>HE of>I
of>THREAT of>TOLD of>keep of>on on>him on>tell our>ADULT our>ASK our>MY our>a our>she our>to please>ADULT
please>HELPREQ please>SOURCE please>tell said>ASK said>ME said>ONLINE said>PEER said>SOURCE said>me says>BEING says>ME
says>MY says>ONLINE says>SECRET says>but says>me says>that she>BULLY she>FEAR she>HELPREQ she>MY she>TOLD she>a she>get
she>got she>of she>to she>was she>who she>with should>I should>ONLINE should>OPINION should>SELF_MINOR should>YOU
should>of should>you so>THREAT so>and so>my tell>ASK tell>FRAME tell>HARMED tell>HELPREQ tell>LOVE tell>ORDINARY
tell>TOUCH tell>YOU tell>me tell>who that>ABUSE that>LOVE that>ORDINARY that>TOLD that>WORRY that>a that>from that>got
that>his that>is that>we the>FORCE the>GROOMED the>HELPREQ the>TOLD the>TOUCH the>does the>get the>keep the>keeps
the>to the>wants the>what the>wont the>your them>CHILD them>FRAME them>SEND them>does them>i them>where they>can
they>do they>that they>us they>want they>would this>CARE this>SOMEONE this>got this>i to>CREEPY to>HELPREQ to>MOVED
to>OTHER_ADULT to>we us>HE want>THREAT wants>I wants>MY wants>ONLINE wants>OPINION wants>WORRY wants>i wants>is
wants>on wants>the wants>with was>CROWD was>HE was>I was>SEND was>a was>how was>i was>of we>can we>dont we>in we>of
we>this what>ABUSE what>ASK what>TOPIC what>got what>not what>said what>that when>CONTACT when>HE when>MEET when>NUDE
when>OLDER when>YOU where>where which>BULLY which>CARE which>HELPREQ which>I which>OPINION which>TOPIC which>i
which>that which>what who>GIFT who>MY who>STALK who>can who>does who>had who>my why>SOURCE why>dont why>tell why>to
will>her with>does with>us wont>the would>KIN would>have would>in you>NUDE you>OLDER you>he you>how you>if you>it
you>me you>so your>PIC your>YOU your>for
""",
    -2: """
ABUSE>CARE ABUSE>MY ABUSE>THREAT ABUSE>at ABUSE>her ABUSE>how ABUSE>is ABUSE>my ABUSE>of ABUSE>on ABUSE>she
ADULT>HARMED ADULT>NUDE ADULT>STAT ADULT>TOUCH ADULT>YOU ADULT>at ADULT>did ADULT>isnt ADULT>should ADULT>them
ADULT>will ASK>ASK ASK>BULLY ASK>DISTRESS ASK>GIFT ASK>PAST ASK>SECRET ASK>VIOLENCE ASK>are ASK>at ASK>do ASK>he ASK>if
ASK>our ASK>that ASK>us ASSAULT>CHILD ASSAULT>CROWD ASSAULT>KIN ASSAULT>of ASSAULT>on BEING>HE BEING>THREAT BEING>a
BEING>she BULLY>I BULLY>MY BULLY>PEER BULLY>STALK BULLY>THREAT BULLY>i CARE>BEING CARE>FORCE CARE>GROOMED CARE>LEAK
CARE>MOVED CARE>STAT CARE>are CARE>get CARE>of CARE>says CARE>was CARE>which CHILD>CONTACT CHILD>HYPO CHILD>ORDINARY
CHILD>SELF_ADULT CHILD>been CHILD>wants CHILD>was CHILD>would CONTACT>ASK CONTACT>GIFT CONTACT>MEET CONTACT>OPINION
CONTACT>PIC CONTACT>WE CONTACT>and CONTACT>this CONTACT>us CONTACT>where CREEPY>ASK CREEPY>CARE CREEPY>I CREEPY>NUDE
CREEPY>and CREEPY>i CRISIS>ASK CRISIS>CRISIS CRISIS>a CRISIS>and CRISIS>it CRISIS>me CRISIS>want CROWD>FORCE
CROWD>VIOLENCE CROWD>did CROWD>got CROWD>him CROWD>tell CROWD>who CROWD>your DESPAIR>CRISIS DESPAIR>if DESPAIR>so
DESPAIR>would DISTRESS>CARE DISTRESS>MY DISTRESS>PEER DISTRESS>her DISTRESS>my DISTRESS>of FEAR>CHILD FEAR>HE FEAR>KIN
FEAR>does FEAR>she FEAR>that FORCE>ASK FORCE>HE FORCE>WE FORCE>a FORCE>do FORCE>keep FORCE>our FORCE>that
FRAME>ORDINARY FRAME>SELF_MINOR FRAME>at FRAME>is GIFT>ADULT GIFT>CARE GIFT>HELPREQ GIFT>SOMEONE GIFT>TOLD GIFT>are
GIFT>him GIFT>his GIFT>said GIFT>the GROOMED>CHILD GROOMED>MINOR GROOMED>are GROOMED>not GROOMED>they HARMED>HARMED
HARMED>ME HARMED>MEET HARMED>his HARMED>me HE>HELPREQ HE>KNOWS HE>NEAR HE>NEVERMET HE>STALK HE>YOU HE>had HE>isnt HE>me
HE>want HE>who HELPREQ>CONTACT HELPREQ>CROWD HELPREQ>KNOWS HELPREQ>MINOR HELPREQ>SOMEONE HELPREQ>STAT HELPREQ>got
HELPREQ>your HYPO>BEING HYPO>CARE HYPO>GROOMED HYPO>and HYPO>said HYPO>the HYPO>where I>YOU I>him I>his I>to I>where
KIN>ASK KIN>DIRECT KIN>KNOWS KIN>LEAK KIN>OPINION KIN>have KIN>her KIN>in KIN>isnt KIN>me KIN>was KIN>would KNOWS>KNOWS
KNOWS>MY KNOWS>her KNOWS>my LEAK>CARE LEAK>CHILD LEAK>CROWD LEAK>MY LEAK>SELF_MINOR LEAK>a LOVE>CONTACT LOVE>SOMEONE
LOVE>SOURCE LOVE>STAT LOVE>from LOVE>her LOVE>his LOVE>on LOVE>which ME>BULLY ME>LEAK ME>OLDER ME>SEX ME>SHAME ME>TOLD
ME>are ME>for ME>if ME>me ME>why MEET>NUDE MEET>OTHER_ADULT MEET>from MEET>how MEET>i MEET>of MEET>the MEET>what
MINOR>MY MINOR>OTHER_ADULT MINOR>SEX MINOR>been MINOR>his MINOR>she MINOR>this MOVED>ME MOVED>because MOVED>for
MOVED>is MOVED>it MOVED>me MY>CREEPY MY>FORCE MY>HYPO MY>OTHER_ADULT MY>PAST MY>cant MY>his MY>isnt MY>keeps MY>us
NEAR>HE NEAR>ME NEAR>for NEAR>is NEAR>me NEVERMET>HELPREQ NEVERMET>and NEVERMET>do NEVERMET>got NEVERMET>her
NEVERMET>that NEVERMET>this NEWS>ASK NEWS>CROWD NEWS>ONLINE NEWS>SOURCE NEWS>if NEWS>of NEWS>they NUDE>CONTACT
NUDE>LEAK NUDE>SELF_MINOR NUDE>SOMEONE NUDE>STAT NUDE>YOU NUDE>her NUDE>is NUDE>should NUDE>what OLDER>ADULT OLDER>ASK
OLDER>CARE OLDER>CROWD OLDER>YOU OLDER>he OLDER>i OLDER>that OLDER>the OLDER>to OLDER>you ONLINE>FORCE ONLINE>SEX
ONLINE>VIOLENCE ONLINE>and ONLINE>because ONLINE>him ONLINE>it ONLINE>me ONLINE>wants OPINION>CREEPY OPINION>HYPO
OPINION>MOVED OPINION>SOMEONE OPINION>in OPINION>my OPINION>so OPINION>would ORDINARY>HYPO ORDINARY>LOVE
ORDINARY>OPINION ORDINARY>tell OTHER_ADULT>ASK OTHER_ADULT>KIN OTHER_ADULT>at OTHER_ADULT>is PAST>CARE PAST>PIC
PAST>and PAST>is PAST>keep PAST>the PAST>what PAST>when PEER>CARE PEER>CONTACT PEER>FRAME PEER>LEAK PEER>MY PEER>NUDE
PEER>YOU PEER>because PEER>for PEER>is PEER>of PEER>that PEER>what PEER>with PIC>ABUSE PIC>ADULT PIC>BULLY PIC>FEAR
PIC>FORCE PIC>I PIC>NEVERMET PIC>PAST PIC>SOURCE PIC>THREAT PIC>at PIC>her PIC>isnt PIC>says PIC>tell PIC>wants
SECRET>MOVED SECRET>MY SECRET>NUDE SECRET>ORDINARY SECRET>SELF_MINOR SECRET>SOURCE SECRET>STAT SECRET>and SECRET>it
SECRET>of SECRET>wants SECRET>you SELF_ADULT>LOVE SELF_ADULT>dont SELF_MINOR>ADULT SELF_MINOR>CARE SELF_MINOR>HE
SELF_MINOR>HELPREQ SELF_MINOR>MY SELF_MINOR>ONLINE SELF_MINOR>at SELF_MINOR>been SELF_MINOR>for SELF_MINOR>from
SELF_MINOR>he SELF_MINOR>says SEND>FRAME SEND>SELF_MINOR SEND>SEX SEND>tell SEX>in SHAME>PIC SHAME>do SHAME>have
SHAME>he SHAME>they SHAME>what SOMEONE>BULLY SOMEONE>LEAK SOMEONE>NEAR SOMEONE>SECRET SOMEONE>he SOMEONE>keep
SOMEONE>not SOMEONE>on SOMEONE>so SOURCE>CONTACT SOURCE>GROOMED SOURCE>ME SOURCE>MEET SOURCE>OPINION SOURCE>PEER
SOURCE>SEND SOURCE>SOMEONE SOURCE>THREAT SOURCE>TOUCH SOURCE>got SOURCE>has SOURCE>have SOURCE>if SOURCE>keeps
SOURCE>of SOURCE>them SOURCE>want SOURCE>when STALK>HE STALK>THREAT STALK>him STALK>that STAT>OPINION STAT>OTHER_ADULT
STAT>and STAT>does STAT>from STAT>not STAT>tell STAT>that STAT>them STAT>where STAT>who STAT>will THREAT>KIN
THREAT>ONLINE THREAT>for THREAT>how THREAT>on THREAT>them THREAT>to TOLD>ASSAULT TOLD>MOVED TOLD>PIC TOLD>SECRET
TOLD>SHAME TOLD>TOLD TOLD>of TOLD>on TOPIC>PIC TOPIC>does TOPIC>in TOPIC>to TOUCH>YOU TOUCH>can TOUCH>when TOUCH>you
VIOLENCE>MY VIOLENCE>that WE>LOVE WE>MOVED WE>MY WE>SEND WE>and WE>but WE>can WE>has WE>his WE>my WE>on WE>she WE>when
WE>why WE>with WORRY>CROWD WORRY>NUDE WORRY>OLDER WORRY>PIC WORRY>for WORRY>not YOU>ME YOU>NEWS YOU>OPINION YOU>PAST
YOU>PIC YOU>at YOU>cant YOU>has YOU>me YOU>please YOU>said YOU>who a>BULLY a>did a>has a>of a>wants and>ABUSE and>CARE
and>DIRECT and>I and>KNOWS and>MEET and>NEVERMET and>ORDINARY and>SHAME and>STALK and>THREAT and>VIOLENCE and>him
and>keep and>my and>this and>when and>with and>you are>MEET are>OPINION are>PEER are>TOPIC are>can are>does are>her
are>them are>which at>CONTACT at>ORDINARY at>SOURCE at>a at>his at>in at>of at>says at>that at>them at>us at>we
because>ADULT because>FEAR because>SECRET because>SOMEONE because>got been>CHILD been>KIN been>MY been>PIC been>SEX
been>for but>CARE but>ME but>PEER but>are but>got but>has but>keep but>she but>they but>this can>ASK can>GIFT can>I
can>KIN can>LEAK can>OPINION can>SELF_MINOR can>do can>her can>is can>keep can>please can>what can>your cant>CARE
cant>THREAT cant>get cant>tell did>ADULT did>ME did>OPINION did>PAST did>SECRET did>a did>for did>from did>me did>not
do>HYPO do>I do>MOVED do>NEVERMET do>NEWS do>PAST do>has do>how do>i do>on do>what does>YOU does>a does>have does>them
does>which does>with dont>CROWD dont>DISTRESS dont>SOURCE dont>he dont>is dont>me dont>on dont>she dont>where dont>your
for>CROWD for>DISTRESS for>OPINION for>SELF_MINOR for>THREAT for>TOLD for>VIOLENCE for>are for>got for>has for>please
for>says for>should for>which from>FRAME from>MINOR from>how from>keeps from>me from>our from>says from>she from>they
from>want get>CHILD get>does get>he get>on get>your got>ABUSE got>PEER got>THREAT got>is got>it got>the had>to
has>CONTACT has>KIN has>LOVE has>SEND has>SOMEONE has>it has>me has>what has>who have>VIOLENCE have>at have>been
have>if have>said have>so have>who have>your he>ABUSE he>DIRECT he>FRAME he>KNOWS he>STALK he>TOUCH he>WE he>YOU he>are
he>but he>cant he>dont he>got he>has he>if he>our he>will her>FRAME her>GIFT her>I her>TOLD her>TOUCH her>does her>have
her>his her>keeps her>not her>says her>should her>tell her>wants her>was her>who him>CONTACT him>CROWD him>LOVE
him>THREAT him>got him>him him>she him>so him>to his>CHILD his>MEET his>MY his>STAT his>TOUCH his>if his>which
how>GROOMED how>HELPREQ how>MINOR how>had how>if how>my how>will i>MY i>has i>his i>keeps i>this if>CREEPY if>ME
if>NEVERMET if>STAT if>for if>isnt if>this in>GIFT in>GROOMED in>MEET in>MINOR in>a in>but in>him in>on in>says in>she
in>when in>why in>your is>FORCE is>LOVE is>PAST is>PIC is>SEND is>STALK is>WE is>YOU is>does is>has is>not is>says
is>should is>they is>wont is>you isnt>CREEPY isnt>a isnt>for isnt>if isnt>she isnt>the it>CONTACT it>DISTRESS it>FRAME
it>OPINION it>YOU it>can it>has it>her it>wants keep>LOVE keep>MINOR keep>ONLINE keep>SOMEONE keep>him keep>my keep>she
keeps>ASK keeps>BULLY keeps>STALK keeps>for keeps>her me>BULLY me>FRAME me>LEAK me>OLDER me>SELF_MINOR me>SEND me>SHAME
me>TOLD me>has me>says me>why my>ADULT my>DIRECT my>FORCE my>LOVE my>ORDINARY my>OTHER_ADULT my>and my>but my>cant
my>his my>isnt my>they my>we not>PIC not>SEND not>a not>and not>are not>can not>for not>so not>that not>when not>why
not>with of>GROOMED of>LEAK of>OLDER of>PAST of>SEX of>did of>had of>tell of>they of>was of>when on>CONTACT on>I
on>MOVED on>STAT on>VIOLENCE on>WE on>are on>on on>our on>should on>that on>wants our>LOVE our>and our>has our>my
our>wants our>what our>why please>STAT please>YOU please>me please>of please>want please>where please>which said>CRISIS
said>SECRET said>SOMEONE said>and said>her said>if said>in said>not said>on said>so says>ABUSE says>CONTACT says>GIFT
says>MEET says>OLDER says>PEER says>SEND says>TOPIC says>WE says>dont says>from says>him says>if says>with she>ABUSE
she>CARE she>DIRECT she>ONLINE she>OTHER_ADULT she>at she>because she>her she>isnt she>said she>should she>that
should>SECRET should>but should>get should>how should>keep should>on should>that so>OTHER_ADULT so>SEND so>from so>isnt
so>keep so>of so>what tell>can tell>have tell>if tell>isnt tell>my tell>tell tell>that that>BEING that>FEAR that>HARMED
that>MEET that>do that>does that>dont that>have that>how that>keep that>me that>says that>the that>wants that>was
that>who the>LEAK the>LOVE the>MEET the>SECRET the>he the>her the>them the>we the>will the>with them>CONTACT them>CROWD
them>HELPREQ them>I them>MEET them>MINOR them>TOPIC them>are them>if them>so them>them them>would they>CARE they>MEET
they>and they>it this>CONTACT this>HE this>PEER this>WE this>and this>but this>it this>please this>we this>will
this>with to>DIRECT to>KIN to>VIOLENCE to>does to>have to>our to>should to>would us>CHILD us>KIN us>for us>his us>me
want>DISTRESS want>HELPREQ want>WORRY want>at want>because want>he want>him want>if want>is want>my want>where
want>which wants>CONTACT wants>ORDINARY was>ASK was>MY was>PAST was>do was>in was>my was>not was>she was>so we>MOVED
what>CROWD what>MEET what>MY what>NEWS what>STALK what>get what>how what>if what>will when>MINOR when>OPINION when>did
when>this when>what when>your where>HELPREQ where>OLDER where>ORDINARY where>PAST where>STAT where>THREAT where>at
where>it where>keep where>keeps where>says where>what where>when which>ORDINARY which>SECRET which>STALK which>because
which>did which>get which>got which>not who>BEING who>BULLY who>FRAME who>HELPREQ who>SECRET who>has who>he who>keeps
who>she who>when why>VIOLENCE why>should will>get with>LOVE with>MY with>THREAT with>VIOLENCE with>and with>because
with>from with>has with>have with>please with>says with>this with>wants with>what wont>WORRY wont>in wont>me
would>CRISIS would>HELPREQ would>HYPO would>SHAME would>where you>ASK you>NEWS you>OPINION you>at you>said you>to
you>who you>you your>ME your>you
""",
    -1: """
ABUSE>ADULT ABUSE>ASK ABUSE>FRAME ABUSE>GIFT ABUSE>HELPREQ ABUSE>KIN ABUSE>MEET ABUSE>MINOR ABUSE>ONLINE
ABUSE>OTHER_ADULT ABUSE>SOURCE ABUSE>STAT ABUSE>are ABUSE>for ABUSE>if ABUSE>says ABUSE>should ABUSE>want ABUSE>with
ADULT>ABUSE ADULT>DISTRESS ADULT>FEAR ADULT>GIFT ADULT>HYPO ADULT>NEVERMET ADULT>PAST ADULT>PEER ADULT>been ADULT>can
ADULT>cant ADULT>have ADULT>him ADULT>keep ADULT>me ADULT>please ADULT>she ADULT>this ADULT>was ADULT>you ADULT>your
ASK>CREEPY ASK>CRISIS ASK>HARMED ASK>SEND ASK>TOPIC ASK>got ASK>how ASK>my ASK>on ASK>please ASK>so ASSAULT>MY
ASSAULT>ONLINE ASSAULT>PIC ASSAULT>TOPIC ASSAULT>my BEING>ASK BEING>CONTACT BEING>CREEPY BEING>DIRECT BEING>FORCE
BEING>HARMED BEING>NUDE BEING>VIOLENCE BEING>and BEING>for BEING>is BEING>to BEING>wont BULLY>ABUSE BULLY>CROWD
BULLY>FORCE BULLY>ONLINE BULLY>PIC BULLY>do BULLY>in BULLY>is BULLY>my BULLY>them BULLY>when BULLY>with CARE>CREEPY
CARE>CRISIS CARE>DIRECT CARE>DISTRESS CARE>FRAME CARE>HELPREQ CARE>NEAR CARE>OLDER CARE>PAST CARE>WE CARE>has CARE>him
CARE>isnt CARE>should CARE>that CARE>them CARE>they CARE>to CHILD>DESPAIR CHILD>LEAK CHILD>STALK CHILD>at CHILD>got
CHILD>had CHILD>have CHILD>her CHILD>it CHILD>this CHILD>want CONTACT>BULLY CONTACT>KIN CONTACT>STALK CONTACT>TOPIC
CONTACT>did CONTACT>in CONTACT>says CONTACT>them CONTACT>they CONTACT>want CONTACT>was CONTACT>when CREEPY>HELPREQ
CREEPY>get CREEPY>have CREEPY>him CREEPY>his CREEPY>it CREEPY>on CREEPY>what CREEPY>when CREEPY>where CREEPY>which
CREEPY>with CRISIS>DESPAIR CRISIS>ME CRISIS>in CRISIS>not CRISIS>was CRISIS>with CRISIS>would CROWD>HYPO CROWD>KNOWS
CROWD>ORDINARY CROWD>PEER CROWD>SEX CROWD>TOLD CROWD>at CROWD>from CROWD>had CROWD>his CROWD>so CROWD>which CROWD>would
DESPAIR>LOVE DESPAIR>for DESPAIR>have DESPAIR>was DIRECT>HELPREQ DIRECT>and DIRECT>at DIRECT>do DIRECT>have DIRECT>when
DISTRESS>CONTACT DISTRESS>DISTRESS DISTRESS>I DISTRESS>OPINION DISTRESS>PAST DISTRESS>are DISTRESS>at DISTRESS>do
DISTRESS>i DISTRESS>to DISTRESS>when FAULT>it FEAR>ADULT FEAR>CROWD FEAR>FEAR FEAR>HELPREQ FEAR>ME FEAR>SEND
FEAR>SOMEONE FEAR>STAT FEAR>a FEAR>have FEAR>is FEAR>what FORCE>CROWD FORCE>HARMED FORCE>I FORCE>MEET FORCE>NUDE
FORCE>PIC FORCE>SEND FORCE>dont FORCE>for FORCE>him FORCE>his FORCE>i FORCE>in FORCE>not FORCE>says FORCE>tell
FORCE>want FORCE>when FRAME>ABUSE FRAME>CREEPY FRAME>HELPREQ FRAME>LOVE FRAME>MEET FRAME>NUDE FRAME>THREAT FRAME>WORRY
FRAME>a FRAME>but FRAME>of FRAME>we FRAME>will GIFT>MEET GIFT>ORDINARY GIFT>SELF_MINOR GIFT>SOURCE GIFT>WORRY GIFT>and
GIFT>at GIFT>but GIFT>do GIFT>how GIFT>it GIFT>says GIFT>should GIFT>them GIFT>your GROOMED>ADULT GROOMED>ASK
GROOMED>DIRECT GROOMED>HARMED GROOMED>ME GROOMED>MY GROOMED>OPINION GROOMED>SOURCE GROOMED>STAT GROOMED>at
GROOMED>because GROOMED>her GROOMED>in GROOMED>me GROOMED>my GROOMED>of GROOMED>on GROOMED>she GROOMED>so GROOMED>tell
GROOMED>wont HARMED>ADULT HARMED>CREEPY HARMED>CROWD HARMED>KNOWS HARMED>PIC HARMED>are HARMED>did HARMED>he HARMED>if
HARMED>is HARMED>on HARMED>the HARMED>when HE>CROWD HE>HYPO HE>OLDER HE>SEX HE>because HE>been HE>to HE>when HE>your
HELPREQ>DISTRESS HELPREQ>FORCE HELPREQ>GROOMED HELPREQ>HARMED HELPREQ>I HELPREQ>NEWS HELPREQ>NUDE HELPREQ>ONLINE
HELPREQ>OPINION HELPREQ>ORDINARY HELPREQ>THREAT HELPREQ>TOLD HELPREQ>are HELPREQ>but HELPREQ>get HELPREQ>has
HELPREQ>keep HELPREQ>not HELPREQ>want HELPREQ>where HELPREQ>will HELPREQ>with HYPO>ADULT HYPO>CONTACT HYPO>CROWD
HYPO>KIN HYPO>MY HYPO>PEER HYPO>SEND HYPO>TOLD HYPO>a HYPO>at HYPO>from HYPO>had HYPO>in HYPO>on HYPO>that HYPO>your
I>ASSAULT I>CHILD I>FRAME I>HARMED I>LEAK I>MOVED I>SEND I>did I>didnt I>get I>had I>keeps I>wasnt KIN>DESPAIR
KIN>FRAME KIN>HYPO KIN>I KIN>LOVE KIN>NEAR KIN>ONLINE KIN>STALK KIN>are KIN>got KIN>had KIN>says KIN>wants KNOWS>CARE
KNOWS>I KNOWS>are KNOWS>i KNOWS>on KNOWS>where LEAK>HELPREQ LEAK>LEAK LEAK>ME LEAK>MINOR LEAK>STAT LEAK>YOU LEAK>and
LEAK>do LEAK>for LEAK>he LEAK>me LEAK>my LEAK>on LEAK>the LEAK>what LEAK>you LOVE>HYPO LOVE>LOVE LOVE>NEAR
LOVE>ORDINARY LOVE>for LOVE>it LOVE>of ME>BEING ME>CREEPY ME>CRISIS ME>DIRECT ME>DISTRESS ME>FORCE ME>LOVE ME>MEET
ME>OTHER_ADULT ME>STAT ME>and ME>at ME>because ME>been ME>does ME>got ME>have ME>said ME>the ME>wants ME>your
MEET>FRAME MEET>HARMED MEET>HE MEET>HELPREQ MEET>I MEET>MEET MEET>NEVERMET MEET>OLDER MEET>SEND MEET>SOURCE MEET>STALK
MEET>get MEET>he MEET>him MEET>if MEET>tell MINOR>ABUSE MINOR>HARMED MINOR>NEAR MINOR>OPINION MINOR>PIC MINOR>THREAT
MINOR>TOLD MINOR>TOPIC MINOR>TOUCH MINOR>WORRY MINOR>did MINOR>keeps MINOR>not MINOR>said MINOR>should MINOR>was
MOVED>I MOVED>i MOVED>if MOVED>on MOVED>that MOVED>where MOVED>who MY>ABUSE MY>BULLY MY>CRISIS MY>CROWD MY>KNOWS
MY>MOVED MY>NEAR MY>NEVERMET MY>SELF_MINOR MY>but MY>him MY>keep MY>should MY>that MY>was MY>which MY>will NEAR>CHILD
NEAR>I NEAR>KIN NEAR>MEET NEAR>cant NEAR>do NEAR>get NEAR>her NEAR>his NEAR>i NEAR>in NEAR>so NEVERMET>I NEVERMET>MINOR
NEVERMET>can NEVERMET>i NEVERMET>it NEVERMET>of NEVERMET>she NEVERMET>who NEWS>CONTACT NEWS>NUDE NEWS>SEND NEWS>SHAME
NEWS>SOMEONE NEWS>a NEWS>did NEWS>dont NEWS>have NEWS>how NEWS>in NEWS>on NEWS>want NEWS>wants NEWS>was NEWS>why
NUDE>ADULT NUDE>ASK NUDE>FEAR NUDE>FORCE NUDE>KNOWS NUDE>SEND NUDE>SOURCE NUDE>dont NUDE>get NUDE>has NUDE>have
NUDE>his NUDE>in NUDE>will NUDE>you OLDER>GIFT OLDER>HARMED OLDER>I OLDER>KNOWS OLDER>LOVE OLDER>MEET OLDER>OPINION
OLDER>SOURCE OLDER>THREAT OLDER>WE OLDER>are OLDER>at OLDER>been OLDER>from OLDER>has OLDER>his OLDER>if OLDER>in
OLDER>keeps OLDER>our OLDER>what OLDER>where OLDER>wont OLDER>your ONLINE>CREEPY ONLINE>CROWD ONLINE>HYPO ONLINE>LOVE
ONLINE>NEWS ONLINE>OLDER ONLINE>OPINION ONLINE>SOMEONE ONLINE>TOPIC ONLINE>YOU ONLINE>does ONLINE>got ONLINE>had
ONLINE>how ONLINE>is ONLINE>the ONLINE>to ONLINE>wont ONLINE>would OPINION>ASK OPINION>FRAME OPINION>HE OPINION>I
OPINION>MEET OPINION>MINOR OPINION>ONLINE OPINION>SELF_MINOR OPINION>SEX OPINION>YOU OPINION>but OPINION>can
OPINION>got OPINION>has OPINION>her OPINION>is OPINION>said OPINION>that OPINION>wants OPINION>which OPINION>with
OPINION>you ORDINARY>CARE ORDINARY>CONTACT ORDINARY>CROWD ORDINARY>MINOR ORDINARY>OLDER ORDINARY>SEND ORDINARY>SOURCE
ORDINARY>WE ORDINARY>a ORDINARY>do ORDINARY>his ORDINARY>it ORDINARY>not ORDINARY>please ORDINARY>the ORDINARY>this
ORDINARY>we ORDINARY>which OTHER_ADULT>ADULT OTHER_ADULT>CARE OTHER_ADULT>CHILD OTHER_ADULT>GIFT OTHER_ADULT>LOVE
OTHER_ADULT>ME OTHER_ADULT>ONLINE OTHER_ADULT>OPINION OTHER_ADULT>SELF_ADULT OTHER_ADULT>SOMEONE OTHER_ADULT>SOURCE
OTHER_ADULT>WE OTHER_ADULT>but OTHER_ADULT>for OTHER_ADULT>if OTHER_ADULT>me OTHER_ADULT>says OTHER_ADULT>want
OTHER_ADULT>who OTHER_ADULT>with PAST>KIN PAST>NEVERMET PAST>SEND PAST>SOMEONE PAST>SOURCE PAST>YOU PAST>had PAST>he
PAST>him PAST>how PAST>not PAST>on PAST>please PAST>them PAST>which PAST>you PEER>ADULT PEER>CRISIS PEER>FEAR
PEER>GROOMED PEER>OLDER PEER>SELF_MINOR PEER>THREAT PEER>TOLD PEER>can PEER>do PEER>he PEER>him PEER>isnt PEER>keeps
PEER>says PEER>want PEER>was PEER>we PEER>you PEER>your PIC>HELPREQ PIC>LEAK PIC>MEET PIC>NEAR PIC>OLDER
PIC>OTHER_ADULT PIC>TOLD PIC>WORRY PIC>YOU PIC>are PIC>him PIC>if PIC>our PIC>the PIC>was PIC>would PIC>your
SECRET>THREAT SECRET>have SECRET>his SECRET>if SECRET>in SECRET>they SECRET>this SECRET>where SECRET>which
SELF_ADULT>ABUSE SELF_ADULT>HE SELF_ADULT>I SELF_ADULT>MY SELF_ADULT>has SELF_ADULT>i SELF_ADULT>my SELF_ADULT>she
SELF_ADULT>was SELF_ADULT>what SELF_MINOR>CONTACT SELF_MINOR>FEAR SELF_MINOR>OLDER SELF_MINOR>OPINION SELF_MINOR>SECRET
SELF_MINOR>SELF_MINOR SELF_MINOR>SOURCE SELF_MINOR>WE SELF_MINOR>but SELF_MINOR>got SELF_MINOR>her SELF_MINOR>in
SELF_MINOR>it SELF_MINOR>my SELF_MINOR>our SELF_MINOR>when SELF_MINOR>with SEND>BULLY SEND>CARE SEND>DISTRESS
SEND>HARMED SEND>KNOWS SEND>OLDER SEND>TOUCH SEND>WORRY SEND>at SEND>because SEND>dont SEND>for SEND>how SEND>my
SEND>our SEND>should SEND>us SEND>wants SEND>would SEX>ASK SEX>I SEX>SEX SEX>SHAME SEX>SOMEONE SEX>STAT SEX>did
SEX>from SEX>he SEX>i SEX>is SEX>my SEX>what SHAME>CHILD SHAME>HARMED SHAME>HELPREQ SHAME>KIN SHAME>MY SHAME>SHAME
SHAME>did SHAME>him SHAME>how SHAME>my SHAME>of SHAME>on SHAME>so SOMEONE>FEAR SOMEONE>GROOMED SOMEONE>HYPO
SOMEONE>ORDINARY SOMEONE>SHAME SOMEONE>SOURCE SOMEONE>THREAT SOMEONE>TOUCH SOMEONE>WORRY SOMEONE>and SOMEONE>been
SOMEONE>but SOMEONE>didnt SOMEONE>does SOMEONE>got SOMEONE>it SOMEONE>to SOMEONE>wont SOMEONE>you SOURCE>FEAR
SOURCE>HARMED SOURCE>NEAR SOURCE>NEWS SOURCE>PAST SOURCE>SEX SOURCE>STALK SOURCE>TOLD SOURCE>WE SOURCE>cant SOURCE>for
SOURCE>said SOURCE>tell SOURCE>us SOURCE>wants SOURCE>your STALK>CONTACT STALK>I STALK>WORRY STALK>YOU STALK>can
STALK>he STALK>i STALK>to STALK>you STAT>ABUSE STAT>HARMED STAT>MEET STAT>ORDINARY STAT>SEX STAT>THREAT STAT>had
STAT>has STAT>her STAT>is STAT>my STAT>says STAT>we THREAT>ABUSE THREAT>FRAME THREAT>GIFT THREAT>HELPREQ THREAT>MEET
THREAT>NUDE THREAT>ORDINARY THREAT>SEND THREAT>STAT THREAT>do THREAT>should THREAT>what TOLD>ASK TOLD>CONTACT
TOLD>HARMED TOLD>HELPREQ TOLD>MINOR TOLD>MY TOLD>OLDER TOLD>TOPIC TOLD>from TOLD>he TOLD>his TOLD>in TOLD>my TOLD>not
TOLD>tell TOLD>that TOLD>the TOLD>us TOPIC>ABUSE TOPIC>CARE TOPIC>ME TOPIC>MEET TOPIC>do TOPIC>how TOPIC>it TOPIC>me
TOPIC>my TOPIC>she TOPIC>that TOPIC>them TOPIC>will TOUCH>CREEPY TOUCH>MINOR TOUCH>PIC TOUCH>WE TOUCH>have TOUCH>he
TOUCH>is TOUCH>on TOUCH>says TOUCH>she TOUCH>that TOUCH>to VIOLENCE>ADULT VIOLENCE>CARE VIOLENCE>CROWD VIOLENCE>HE
VIOLENCE>HELPREQ VIOLENCE>KIN VIOLENCE>WE VIOLENCE>a VIOLENCE>for VIOLENCE>my VIOLENCE>of VIOLENCE>on VIOLENCE>our
VIOLENCE>to VIOLENCE>what VIOLENCE>would WE>CARE WE>MINOR WE>NUDE WE>SOMEONE WE>STAT WE>TOLD WE>WE WE>WORRY WE>dont
WE>got WE>it WE>keeps WE>said WE>says WE>should WE>they WORRY>CONTACT WORRY>HELPREQ WORRY>KIN WORRY>MY WORRY>SOURCE
WORRY>WORRY WORRY>a WORRY>because WORRY>has WORRY>have WORRY>is WORRY>it WORRY>should WORRY>to WORRY>what YOU>BEING
YOU>CARE YOU>MOVED YOU>OLDER YOU>OTHER_ADULT YOU>SECRET YOU>SHAME YOU>THREAT YOU>WORRY YOU>had YOU>his YOU>my
YOU>should a>FEAR a>NUDE a>SELF_ADULT a>STAT a>and a>because a>but a>i a>keeps a>when a>will and>FORCE and>HARMED
and>NEAR and>OTHER_ADULT and>PAST and>SEX and>SOURCE and>TOPIC and>did and>our and>us and>was and>wasnt and>what
and>will are>ABUSE are>ASK are>CARE are>GROOMED are>LEAK are>NUDE are>PAST are>THREAT are>YOU are>because are>get
are>has are>have are>if are>please are>says are>the at>CARE at>DISTRESS at>FRAME at>MEET at>OPINION at>SEND at>TOLD
at>at at>because at>has at>have at>he at>him at>i at>if at>isnt at>should at>wants at>where because>ABUSE because>CROWD
because>ME because>ONLINE because>PIC because>SELF_MINOR because>WE because>and because>did because>do because>has
because>her because>me because>not because>on because>said because>that because>the because>we because>with been>ASK
been>BULLY been>CREEPY been>DIRECT been>HE been>ME been>MEET been>NEWS been>OLDER been>SOMEONE been>a been>and been>her
been>in been>me been>my but>ADULT but>CONTACT but>CREEPY but>PIC but>SEX but>WE but>can but>him but>his but>me but>of
but>we but>where can>CHILD can>GROOMED can>HARMED can>OTHER_ADULT can>STAT can>TOPIC can>his can>of can>was can>when
can>which cant>ADULT cant>PIC cant>SECRET cant>at cant>her cant>it cant>the cant>which did>CARE did>MINOR did>MY
did>NUDE did>STAT did>TOPIC did>WE did>have did>how did>of did>our did>that didnt>HE didnt>she didnt>the didnt>to
didnt>was do>ABUSE do>BEING do>CRISIS do>HARMED do>ORDINARY do>SOMEONE do>TOLD do>VIOLENCE do>YOU do>are do>do do>does
do>his do>me do>please do>was does>ABUSE does>FORCE does>MY does>NEWS does>PEER does>PIC does>SOMEONE does>THREAT
does>and does>at does>for does>my does>not does>you dont>GIFT dont>KNOWS dont>ONLINE dont>SECRET dont>are dont>get
dont>in dont>it dont>my dont>want dont>who dont>you for>BEING for>FEAR for>FORCE for>NEAR for>NEVERMET for>OTHER_ADULT
for>SEX for>get for>so for>that for>we for>will for>wont for>would for>your from>ASK from>BULLY from>FEAR from>FORCE
from>KNOWS from>MEET from>MY from>NUDE from>PAST from>PEER from>SELF_MINOR from>SHAME from>TOLD from>VIOLENCE from>are
from>at from>dont from>got from>if from>on from>so from>tell from>us from>was from>we from>who from>you get>ABUSE
get>ASK get>CONTACT get>DISTRESS get>FORCE get>HYPO get>KIN get>NEVERMET get>NEWS get>OPINION get>OTHER_ADULT get>PIC
get>SEX get>SHAME get>because get>can get>from get>if get>my get>so get>which get>who got>DIRECT got>GIFT got>HELPREQ
got>NEWS got>SECRET got>SEX got>SOMEONE got>STAT got>TOPIC got>TOUCH got>can got>her got>him got>keep got>she got>this
got>your had>FRAME had>HE had>ONLINE had>PIC had>SEND had>SEX had>SOURCE had>THREAT had>does had>for had>him had>how
had>in had>it had>would has>BULLY has>CROWD has>DIRECT has>HARMED has>MEET has>NEWS has>OLDER has>ORDINARY has>SEX
has>SOURCE has>THREAT has>WE has>YOU has>got has>he has>his has>is has>she has>them has>us has>your have>ADULT
have>CREEPY have>CRISIS have>DESPAIR have>DISTRESS have>GIFT have>GROOMED have>HELPREQ have>MEET have>MY have>OLDER
have>ORDINARY have>SEND have>STAT have>TOUCH have>but have>dont have>from have>get have>on have>this have>when
have>where have>you he>FORCE he>GIFT he>HARMED he>NEVERMET he>OLDER he>ORDINARY he>OTHER_ADULT he>PEER he>SEX he>STAT
he>VIOLENCE he>can he>had he>him he>keep he>keeps he>she he>so he>was he>when he>where he>wont he>you her>ABUSE
her>BEING her>CRISIS her>FEAR her>PEER her>THREAT her>VIOLENCE her>because her>for her>she her>us him>ADULT him>CHILD
him>HELPREQ him>KIN him>KNOWS him>MINOR him>MY him>NUDE him>and him>at him>do him>if him>my him>where him>will his>CARE
his>HARMED his>OPINION his>ORDINARY his>SEND his>SOURCE his>VIOLENCE his>WORRY his>at his>for his>i his>my his>our
his>said his>she his>that his>wants his>what his>who how>CRISIS how>FRAME how>LEAK how>NEWS how>OPINION how>SELF_MINOR
how>TOLD how>are how>please how>so how>the how>who i>ABUSE i>ASSAULT i>FRAME i>HARMED i>LEAK i>MOVED i>did i>didnt
i>had i>wasnt if>ABUSE if>CONTACT if>CRISIS if>HARMED if>MY if>NUDE if>OTHER_ADULT if>PEER if>SEND if>can if>does
if>get if>him if>in if>on if>tell if>that if>they if>want in>ABUSE in>CROWD in>FORCE in>HARMED in>PAST in>VIOLENCE
in>from in>keep in>said in>tell in>wants in>who in>wont is>CARE is>DIRECT is>ME is>NEVERMET is>NEWS is>SEX is>are
is>because is>do is>him is>keeps is>this is>wants is>where is>why isnt>ADULT isnt>CROWD isnt>HE isnt>I isnt>i isnt>in
isnt>that it>ASK it>FAULT it>FEAR it>GIFT it>HYPO it>NEWS it>OTHER_ADULT it>PAST it>SEX it>SHAME it>TOLD it>been
it>cant it>did it>for it>got it>have it>him it>his it>isnt it>them it>wasnt it>we it>what it>will it>your keep>ORDINARY
keep>SELF_MINOR keep>and keep>dont keeps>CARE keeps>CHILD keeps>CONTACT keeps>GIFT keeps>I keeps>KIN keeps>ME
keeps>MINOR keeps>NUDE keeps>ONLINE keeps>PIC keeps>SEND keeps>TOUCH keeps>how keeps>i keeps>me keeps>of me>ABUSE
me>BEING me>CREEPY me>CRISIS me>DIRECT me>FORCE me>HE me>LOVE me>MEET me>NEVERMET me>OTHER_ADULT me>SEX me>STALK
me>TOPIC me>because me>been me>does me>from me>got me>he me>how me>is me>me me>said me>the me>what me>will me>your
my>ABUSE my>CRISIS my>KNOWS my>NEAR my>SELF_MINOR my>did my>him my>how my>keep my>keeps my>should my>us my>was my>which
my>will not>DIRECT not>GROOMED not>HELPREQ not>NEWS not>ORDINARY not>THREAT not>at not>get not>he not>her not>me
not>not not>them not>to not>what not>which not>who of>BULLY of>FEAR of>GIFT of>HYPO of>NEAR of>NEWS of>ORDINARY
of>SELF_MINOR of>STALK of>and of>because of>can of>he of>said of>says of>the of>your on>CREEPY on>FORCE on>GIFT on>HE
on>HYPO on>NEAR on>NUDE on>OLDER on>SEX on>TOPIC on>WORRY on>a on>at on>but on>did on>not on>says on>this on>was
on>wont our>CARE our>HELPREQ our>I our>KIN our>MINOR our>SEND our>SOMEONE our>TOLD our>WORRY our>at our>i our>in our>it
our>keeps our>on our>says our>us our>when our>with please>ASK please>CARE please>CHILD please>KIN please>SEND please>do
please>dont please>in please>it please>you please>your said>CROWD said>HARMED said>LOVE said>MEET said>MY said>NUDE
said>SELF_ADULT said>are said>can said>dont said>for said>get said>him said>said said>that said>when said>will says>ASK
says>DISTRESS says>NEAR says>ORDINARY says>SELF_MINOR says>THREAT says>VIOLENCE says>a says>does says>got says>have
says>his says>keeps says>not says>on says>our says>tell says>the says>wants says>would says>your she>FRAME she>GIFT
she>KIN she>LEAK she>MOVED she>NEAR she>NEVERMET she>NUDE she>OPINION she>SEX she>SOURCE she>STAT she>THREAT she>WE
she>been she>do she>had she>his she>if she>says she>this should>ADULT should>CARE should>GIFT should>HARMED should>ME
should>MOVED should>SHAME should>STAT should>WORRY should>him should>it should>me should>what so>DISTRESS so>GROOMED
so>HYPO so>SHAME so>TOPIC so>YOU so>does so>got so>his so>on so>us so>why so>will so>you tell>BEING tell>CREEPY tell>HE
tell>I tell>NUDE tell>OLDER tell>PEER tell>PIC tell>STAT tell>THREAT tell>WORRY tell>and tell>but tell>dont tell>for
tell>has tell>i tell>in tell>keep tell>please tell>should tell>them tell>us tell>wont that>CRISIS that>DIRECT
that>FRAME that>ME that>PAST that>SHAME that>TOUCH that>but that>did that>for that>has that>so that>they that>this
the>CREEPY the>DESPAIR the>DIRECT the>HARMED the>KNOWS the>MOVED the>NEVERMET the>NUDE the>ORDINARY the>WORRY the>cant
the>had the>has the>if the>she the>us the>why the>would them>GIFT them>KIN them>SOMEONE them>SOURCE them>STAT
them>THREAT them>can them>has them>he them>says them>the them>want them>who they>BULLY they>FORCE they>FRAME
they>GROOMED they>HELPREQ they>ORDINARY they>PIC they>TOPIC they>WE they>at they>does they>from they>get they>got
they>he they>if they>is they>says they>so they>them they>this they>was they>wont they>your this>ASK this>I this>OLDER
this>SOURCE this>at this>been this>did this>does this>if this>keeps this>not this>our this>tell this>was this>what
this>who this>your to>BEING to>DESPAIR to>ME to>NEWS to>OPINION to>SELF_MINOR to>do to>got to>has to>isnt to>of
to>please to>said to>says to>so to>that to>us to>wants us>ASK us>ONLINE us>and us>but us>on us>she us>that us>you
want>ASK want>CREEPY want>CRISIS want>I want>MEET want>NEWS want>NUDE want>OPINION want>ORDINARY want>TOPIC want>are
want>but want>can want>i want>not want>she want>so wants>ASK wants>CRISIS wants>LOVE wants>MEET wants>MOVED
wants>SECRET wants>SEND wants>SOURCE wants>YOU wants>because wants>for wants>get wants>him wants>in wants>my wants>of
wants>what wants>you was>ABUSE was>ADULT was>ME was>ONLINE was>PIC was>SELF_MINOR was>SHAME was>SOURCE was>STAT was>at
was>he was>me was>on was>that was>what was>would we>ASK we>HE we>LOVE we>PIC we>SEND we>SOMEONE we>are we>but we>from
we>get we>got we>her we>it we>on we>so we>they we>to we>when we>who what>CREEPY what>ME what>NUDE what>ORDINARY
what>PAST what>PEER what>THREAT what>are what>because what>dont what>had what>his what>my what>they what>wants
when>ABUSE when>ORDINARY when>PAST when>SELF_MINOR when>SEND when>STAT when>TOPIC when>WE when>dont when>in when>she
when>so when>the when>we when>where when>you where>GROOMED where>HARMED where>HE where>KIN where>MINOR where>MY
where>NEAR where>PEER where>have where>please where>so where>was where>which where>with where>you which>ABUSE which>ASK
which>LOVE which>MEET which>PAST which>SEX which>THREAT which>can which>had which>how which>said which>she which>want
which>wants which>was which>who which>will who>CREEPY who>FEAR who>FORCE who>HARMED who>MINOR who>MOVED who>NEVERMET
who>NUDE who>OPINION who>OTHER_ADULT who>PAST who>SELF_MINOR who>SEX who>THREAT who>TOLD who>WE who>at who>him who>if
who>it who>not who>said who>so who>they who>we who>what who>which who>who why>ASK why>GROOMED why>HELPREQ why>I
why>OTHER_ADULT why>STAT why>YOU why>are why>been why>does why>he why>in why>keep why>she why>so why>that why>they
why>want why>what why>you will>HELPREQ will>SEND will>THREAT will>TOPIC will>YOU will>and will>for will>he will>tell
will>want will>you with>BULLY with>CONTACT with>FEAR with>NEAR with>NEWS with>NUDE with>SEX with>STALK with>TOLD
with>WE with>WORRY with>been with>cant with>got with>his with>tell wont>ADULT wont>CREEPY wont>CROWD wont>FRAME
wont>HARMED wont>HELPREQ wont>KIN wont>ONLINE wont>get wont>have wont>is wont>she wont>when would>DESPAIR
would>DISTRESS would>FRAME would>LOVE would>MY would>OLDER would>OTHER_ADULT would>SOURCE would>STAT would>TOPIC
would>VIOLENCE would>WE would>a would>at would>dont would>keep would>of would>tell would>this would>want would>was
would>we you>ADULT you>BEING you>CARE you>MOVED you>SECRET you>SHAME you>THREAT you>WORRY you>and you>get you>had
you>his you>i you>my you>please you>should you>with your>ASK your>HE your>KIN your>NUDE your>OTHER_ADULT your>SEND
your>has your>in your>is your>it your>not your>on your>she your>that your>the your>where your>wont your>your
""",
    1: """
ABUSE>dont ABUSE>they ADULT>NEAR ADULT>NEWS ADULT>OPINION ADULT>SEX ADULT>THREAT ADULT>TOPIC ADULT>has ADULT>his
ADULT>said ADULT>tell ASK>CONTACT ASK>SEX ASK>and ASK>does ASK>they ASK>this ASK>what ASK>when BULLY>and CARE>BULLY
CARE>SELF_MINOR CARE>want CHILD>KNOWS CHILD>NEWS CHILD>SOMEONE CHILD>didnt CONTACT>HE CONTACT>YOU CONTACT>because
CONTACT>his CONTACT>of CONTACT>you CREEPY>me CREEPY>the CROWD>ASK CROWD>HE CROWD>LEAK CROWD>LOVE CROWD>OPINION
CROWD>for CROWD>has CROWD>he CROWD>how CROWD>isnt CROWD>keeps CROWD>us CROWD>where DISTRESS>CROWD DISTRESS>for
DISTRESS>from FEAR>ASK FORCE>with FRAME>CONTACT FRAME>HYPO FRAME>KNOWS FRAME>my FRAME>on FRAME>she FRAME>where
FRAME>your GIFT>CONTACT GIFT>WE GIFT>YOU GIFT>did GIFT>have GIFT>is GIFT>she GIFT>to GROOMED>I GROOMED>i HARMED>SECRET
HARMED>them HE>CARE HE>TOPIC HE>did HE>our HELPREQ>HYPO HELPREQ>SEX HELPREQ>what HYPO>ME HYPO>MEET HYPO>OLDER
HYPO>ONLINE HYPO>to I>TOLD I>been I>got I>on I>our I>the I>was I>wont KIN>FORCE KIN>ORDINARY KIN>and KIN>didnt KIN>for
KNOWS>GIFT KNOWS>if KNOWS>of LEAK>it LOVE>HE LOVE>PEER LOVE>he LOVE>if LOVE>the ME>HYPO ME>PEER ME>PIC ME>YOU ME>did
ME>her ME>tell ME>us ME>which ME>would MEET>CROWD MEET>at MEET>does MEET>her MEET>is MEET>not MEET>she MINOR>CREEPY
MINOR>ONLINE MINOR>because MINOR>but MINOR>does MINOR>him MINOR>would MOVED>CHILD MOVED>CROWD MOVED>KIN MOVED>to MY>it
MY>want MY>why MY>would NEAR>ADULT NEAR>to NEAR>when NEVERMET>for NEVERMET>on NEVERMET>what NEWS>HE NEWS>I NEWS>WE
NEWS>does NEWS>for NEWS>him NEWS>i NEWS>not NEWS>we NUDE>GIFT NUDE>MINOR NUDE>are NUDE>how NUDE>please NUDE>with
OLDER>FRAME OLDER>NEWS OLDER>SECRET OLDER>of OLDER>they ONLINE>HARMED ONLINE>MINOR ONLINE>SOURCE ONLINE>TOUCH
ONLINE>can OPINION>OLDER OPINION>are ORDINARY>ASK ORDINARY>ONLINE ORDINARY>my ORDINARY>to ORDINARY>will ORDINARY>with
ORDINARY>you OTHER_ADULT>get OTHER_ADULT>not OTHER_ADULT>so OTHER_ADULT>that OTHER_ADULT>they PAST>KNOWS PAST>MEET
PAST>SELF_ADULT PAST>TOUCH PAST>WORRY PAST>she PAST>they PEER>OPINION PEER>WE PEER>are PEER>does PEER>her PEER>our
PEER>should PEER>us PEER>who PIC>OPINION PIC>ORDINARY PIC>been PIC>from PIC>got PIC>i PIC>of PIC>this PIC>we
SECRET>CONTACT SECRET>MEET SECRET>he SECRET>would SELF_ADULT>is SELF_MINOR>CROWD SELF_MINOR>GIFT SELF_MINOR>would
SEND>ASK SEND>KIN SEND>SEND SEND>WE SEND>didnt SEND>he SEND>is SEND>says SEND>this SEND>which SEND>will SEX>HE SEX>MY
SEX>it SEX>me SEX>when SHAME>for SHAME>if SOMEONE>NEWS SOMEONE>for SOMEONE>where SOURCE>OLDER SOURCE>a SOURCE>because
SOURCE>didnt SOURCE>isnt SOURCE>keep SOURCE>was SOURCE>who SOURCE>will STAT>MY STAT>NUDE STAT>OLDER STAT>PIC
STAT>SECRET STAT>WE STAT>at STAT>said THREAT>MINOR THREAT>of THREAT>so TOLD>I TOLD>do TOLD>i TOLD>so TOLD>to TOLD>was
TOLD>we TOPIC>CONTACT TOPIC>OPINION TOPIC>YOU TOPIC>but TOPIC>from TOPIC>her TOPIC>the TOPIC>what TOPIC>you TOUCH>a
TOUCH>it TOUCH>not VIOLENCE>WORRY VIOLENCE>and VIOLENCE>them VIOLENCE>with WE>CREEPY WE>TOUCH WE>YOU WE>are WE>did
WE>for WE>is WE>me WE>we WE>who WE>would WE>you WORRY>ASK WORRY>he WORRY>on WORRY>with YOU>ADULT YOU>I YOU>KNOWS
YOU>TOLD YOU>TOUCH YOU>her YOU>keep YOU>keeps YOU>she YOU>to YOU>was a>DIRECT a>OPINION a>SECRET a>does a>have a>that
a>to a>want and>CRISIS and>FEAR and>GIFT and>MOVED and>SELF_ADULT and>TOUCH are>HE are>SEND are>TOLD are>for are>to
at>ADULT at>SELF_ADULT at>STAT at>does at>for at>want at>what at>would because>OPINION because>WORRY because>a
been>CARE been>with but>HELPREQ but>says but>to but>wants but>with can>KNOWS can>MINOR can>PEER can>WORRY can>at
can>not can>she can>so can>with cant>YOU cant>was cant>you did>PIC did>with didnt>for didnt>what do>FRAME do>SHAME
do>for do>him do>when do>why does>ME does>NUDE does>TOPIC does>me does>to dont>ASK dont>a for>GIFT for>HYPO for>SECRET
for>SOURCE for>didnt for>to for>was from>SECRET from>of from>please from>should from>them from>which get>FEAR get>PEER
get>TOLD get>that get>the get>you got>CARE got>NEVERMET got>YOU got>not got>should has>ASK has>how has>so have>I
have>are have>can have>do have>i have>would he>do he>his her>CREEPY her>MEET her>WORRY her>YOU her>a her>get her>her
her>him her>please her>which her>you him>SECRET him>from him>when his>MINOR his>do his>dont his>he his>is his>we
how>DISTRESS how>KIN how>OLDER how>ONLINE how>PAST how>SEX how>SHAME how>TOUCH how>and how>what i>TOLD i>WE i>been
i>for i>get i>got i>wont if>SOURCE if>THREAT if>at if>but if>them if>will in>CHILD in>LEAK in>NUDE in>OTHER_ADULT
in>PIC in>do in>get in>if in>in in>was in>what is>HARMED is>can is>dont is>have is>is is>it is>me is>would is>your
isnt>CHILD isnt>KIN isnt>SOURCE isnt>STAT isnt>because isnt>his isnt>which it>CHILD it>GROOMED it>HELPREQ it>KNOWS
it>MY it>PEER it>how it>please it>said it>says it>us it>would keep>SEND keep>me keep>them keeps>MY keeps>a keeps>from
keeps>him me>HARMED me>THREAT me>a me>can me>did me>get me>not me>them my>ASK my>CHILD my>ME my>if my>my my>this
not>FRAME not>WE not>YOU not>him not>on not>should not>we not>your of>CROWD of>MEET of>ONLINE of>OTHER_ADULT of>TOPIC
of>my of>us on>KIN on>PEER on>SOURCE on>is on>we on>your our>CREEPY our>HE our>PIC our>TOUCH our>WE our>are our>do
our>how our>is please>GIFT please>ORDINARY please>are please>what please>would said>the said>was says>FRAME says>TOUCH
says>YOU says>did says>for says>her says>to says>which she>MEET she>PAST she>TOUCH she>when should>HE should>MEET
should>PEER should>SEX should>his should>in should>she should>them so>CONTACT so>GIFT so>OLDER so>are so>if so>it
so>she so>who tell>CARE tell>KNOWS tell>is tell>we tell>which that>PIC that>VIOLENCE that>YOU that>because that>tell
that>us that>where the>CONTACT the>didnt the>have the>was the>who them>SECRET them>for them>is them>on they>ADULT
they>GIFT they>I they>YOU they>did they>have they>me they>should this>ME this>are this>says this>she this>us to>ADULT
to>HYPO to>LOVE to>NEVERMET to>SHAME to>because to>did to>is to>will to>you to>your us>CROWD us>FRAME us>ME us>MY
us>SOMEONE us>SOURCE us>YOU us>can us>get us>in us>it us>my us>so us>us us>would want>FRAME want>SEX want>YOU want>and
want>you wants>HE wants>KIN wants>MINOR wants>his wants>tell was>CONTACT was>VIOLENCE was>and was>but was>when we>I
we>did we>i we>is we>she what>LOVE what>keep what>why what>would when>MY when>TOUCH when>them where>ADULT where>CROWD
where>I where>them where>to where>want which>WE which>at which>didnt which>if which>of which>they which>you who>STAT
who>did who>her who>on who>was why>WORRY why>at why>did why>get will>CONTACT will>dont will>in will>the with>GIFT
with>ORDINARY with>SEND with>TOUCH with>can with>she with>should with>them wont>SECRET wont>for wont>of would>CHILD
would>PEER would>PIC would>didnt would>her would>him you>HARMED you>KIN you>KNOWS you>MINOR you>TOLD you>her you>keep
you>keeps you>was you>what your>ADULT your>CHILD your>FRAME your>I your>PEER your>TOUCH your>i your>if your>tell
your>what your>with your>would
""",
    2: """
ABUSE>so ABUSE>why ADULT>MOVED ADULT>SECRET ADULT>didnt ADULT>of ADULT>they ASK>FORCE ASK>FRAME ASK>NEWS ASK>SOURCE
ASK>THREAT ASK>can ASK>with ASK>wont BULLY>from CARE>ASK CARE>MEET CARE>SEND CARE>SEX CARE>TOUCH CARE>YOU CARE>can
CARE>keep CARE>this CARE>what CARE>you CHILD>isnt CHILD>our CHILD>will CHILD>your CONTACT>FRAME CONTACT>OTHER_ADULT
CONTACT>PEER CONTACT>how CONTACT>i CONTACT>if CONTACT>is CONTACT>should CONTACT>what CREEPY>ME CREEPY>OPINION CREEPY>of
CREEPY>she CREEPY>you CRISIS>MINOR CRISIS>MY CRISIS>OPINION CRISIS>for CRISIS>my CROWD>ME CROWD>NEWS CROWD>PIC
CROWD>didnt CROWD>wants CROWD>you DESPAIR>to DISTRESS>in FEAR>how FORCE>PEER FORCE>my FRAME>ONLINE FRAME>SEND FRAME>he
FRAME>not FRAME>that GIFT>I GIFT>ONLINE GIFT>get GIFT>he GIFT>we GIFT>which GIFT>would GIFT>you GROOMED>if
GROOMED>please HE>FRAME HE>MEET HE>MOVED HE>NEWS HE>he HE>keep HE>why HELPREQ>CARE HELPREQ>ME HELPREQ>and HELPREQ>so
HYPO>PIC HYPO>SOMEONE HYPO>if HYPO>says HYPO>so HYPO>wants HYPO>was I>DESPAIR I>NEVERMET I>ONLINE I>OTHER_ADULT I>PEER
I>at I>please I>with I>your KIN>HE KIN>keeps KIN>said KIN>tell KIN>will KIN>with KIN>your KNOWS>HE KNOWS>the LOVE>is
LOVE>where ME>GROOMED ME>THREAT ME>WE ME>dont ME>i ME>of ME>should ME>that ME>we ME>where ME>you MEET>CARE MEET>MY
MEET>ONLINE MEET>SEX MEET>his MEET>my MEET>on MEET>to MEET>why MINOR>GROOMED MINOR>PAST MINOR>YOU MINOR>dont MINOR>if
MINOR>isnt MINOR>when MINOR>will MINOR>wont MINOR>you MOVED>WE MOVED>can MOVED>we MY>GROOMED MY>HARMED MY>SEX MY>do
MY>does MY>if MY>my MY>to NEVERMET>MOVED NEVERMET>SECRET NEWS>FRAME NEWS>and NEWS>can NEWS>he NEWS>is NEWS>what
NUDE>CROWD OLDER>HE OLDER>MINOR OLDER>ONLINE OLDER>PAST OLDER>how OLDER>is ONLINE>BULLY ONLINE>KNOWS ONLINE>MEET
ONLINE>but ONLINE>from ONLINE>we OPINION>NUDE OPINION>ORDINARY OPINION>SECRET OPINION>do OPINION>says OPINION>what
ORDINARY>I ORDINARY>MY ORDINARY>PEER ORDINARY>YOU ORDINARY>and ORDINARY>at ORDINARY>does ORDINARY>get ORDINARY>i
ORDINARY>your OTHER_ADULT>SEND OTHER_ADULT>he OTHER_ADULT>how OTHER_ADULT>of PAST>MY PAST>cant PAST>from PAST>have
PAST>my PAST>of PEER>OTHER_ADULT PEER>SOURCE PEER>from PEER>if PEER>will PEER>would PIC>has PIC>his PIC>not SECRET>ME
SECRET>TOPIC SECRET>a SECRET>is SECRET>she SELF_ADULT>get SELF_ADULT>to SELF_MINOR>MINOR SELF_MINOR>YOU SELF_MINOR>keep
SELF_MINOR>you SEND>PEER SEND>SECRET SEND>and SEND>have SEND>want SEND>what SEND>where SEX>ME SEX>at SEX>his SEX>the
SHAME>to SOMEONE>CROWD SOMEONE>OPINION SOMEONE>OTHER_ADULT SOMEONE>dont SOMEONE>they SOURCE>CREEPY SOURCE>MY
SOURCE>OTHER_ADULT SOURCE>with STAT>HELPREQ STAT>got STAT>if STAT>to STAT>us THREAT>from THREAT>in THREAT>she
THREAT>tell THREAT>why THREAT>with TOLD>CROWD TOLD>get TOLD>which TOPIC>ADULT TOPIC>get TOPIC>should TOUCH>KIN TOUCH>do
TOUCH>for TOUCH>them VIOLENCE>the WE>HYPO WE>them WE>your WORRY>ME WORRY>do WORRY>him WORRY>how WORRY>me YOU>HE
YOU>SELF_ADULT YOU>can YOU>from YOU>how YOU>of YOU>this YOU>us YOU>what YOU>which YOU>would a>HE a>SHAME a>TOPIC a>his
a>wont and>GROOMED and>ME and>MY and>TOLD and>WORRY and>does and>where are>HELPREQ are>STAT are>are are>where at>CHILD
at>KIN at>NUDE at>are at>do because>SEND been>CROWD been>cant but>KIN can>CREEPY can>HE can>MY can>OLDER can>SEX
can>from can>if can>they can>where cant>CROWD cant>but cant>for did>FRAME did>I did>want do>KIN do>MEET do>PIC do>STAT
do>he do>our do>want do>we do>which do>who does>CARE does>HE does>are does>her does>if does>is does>keep does>on
does>this dont>MY dont>SEND dont>does dont>for dont>her dont>if dont>tell for>GROOMED for>SELF_ADULT for>and for>tell
from>CHILD from>to from>when from>your get>STAT get>in got>SOURCE got>did got>his got>in got>on got>them got>want
got>wants got>who got>you had>CHILD had>KIN had>a has>SECRET has>TOLD has>and has>to have>MINOR have>NEWS have>PAST
have>TOPIC have>cant have>want he>from he>have he>tell her>CARE her>CROWD her>SEND her>TOPIC her>has her>if her>the
her>where her>wont him>on him>this his>CONTACT his>ME his>OTHER_ADULT his>his his>in how>BULLY how>WORRY how>cant
how>her how>us how>when how>your i>DESPAIR i>HYPO i>NEVERMET i>NEWS i>OLDER i>OTHER_ADULT i>PEER i>WORRY i>have
i>please i>when i>which if>FRAME if>HELPREQ if>ONLINE if>TOPIC if>WE if>have if>how if>me if>our if>says if>the
in>CREEPY in>MY in>has is>us is>want isnt>and it>CROWD it>I it>ME it>MINOR it>ONLINE it>TOUCH it>does it>dont it>from
it>that keep>HE keep>MY keep>for keep>to keep>we keeps>SOURCE keeps>with me>GROOMED me>WE me>of me>should me>we
my>GROOMED my>HARMED my>SEND my>SEX my>who not>I not>do not>i not>they not>want of>ASK of>SECRET of>SOMEONE of>TOUCH
of>WORRY of>from of>him of>not of>to of>why of>will on>MINOR on>ORDINARY on>because on>does on>get on>got on>if on>they
our>ME our>YOU our>from our>the our>we our>you please>ME please>MY please>my please>this please>to said>HELPREQ said>WE
said>how said>we says>CROWD says>OTHER_ADULT says>he says>what says>you she>ADULT she>LOVE she>WORRY she>can she>me
she>what she>why should>OLDER should>have should>he should>this so>ASK so>LOVE so>NEWS so>NUDE so>SOURCE so>at so>says
tell>SELF_MINOR tell>will that>CROWD that>FORCE that>NUDE that>WE that>cant that>get that>he that>him that>it that>that
that>would that>you the>OTHER_ADULT the>PAST the>been the>says the>which them>ADULT them>MY them>ONLINE them>do
them>our they>CROWD they>LEAK they>NEWS they>SEND they>dont they>i they>keep they>not they>on they>you this>FRAME
this>MY this>a this>can this>her this>which to>CARE to>GROOMED to>OLDER to>SOMEONE to>are to>dont to>how to>if to>why
us>ADULT us>HYPO us>are us>dont us>from us>how us>wants us>what us>who us>your want>get want>in want>of want>who
wants>CHILD wants>PIC wants>from wants>he wants>how wants>it wants>she was>HELPREQ was>MINOR was>where was>which we>do
we>tell we>want what>OPINION what>SEND what>want what>your when>HELPREQ when>PIC when>been when>can when>has when>how
when>my when>on when>says when>with where>CHILD where>ME where>he where>how where>is where>she which>CROWD which>FRAME
which>MOVED which>NUDE which>do which>so which>we who>a who>of who>please why>MY why>PIC why>SEND why>a why>her
why>where why>with will>CROWD will>GIFT will>ONLINE will>a will>do will>if will>is will>with with>OLDER with>YOU
with>are with>did with>is with>my with>want with>with wont>ASK wont>MY wont>SOURCE wont>it wont>my would>ME would>not
you>HE you>ONLINE you>SELF_ADULT you>can you>from you>of you>she you>this you>us you>which you>would your>LOVE
your>MINOR your>SOMEONE your>want
""",
    3: """
ADULT>my ADULT>the ADULT>which ASK>KNOWS ASK>OLDER BULLY>NUDE BULLY>ORDINARY BULLY>are BULLY>to CARE>KNOWS
CARE>NEVERMET CARE>SECRET CARE>at CARE>from CARE>is CARE>keeps CARE>my CARE>our CARE>why CHILD>I CHILD>SEND CHILD>WE
CHILD>if CHILD>please CHILD>that CHILD>us CONTACT>CARE CONTACT>I CONTACT>so CREEPY>ADULT CREEPY>YOU CRISIS>HE CRISIS>if
CRISIS>she CROWD>CARE CROWD>CREEPY CROWD>GIFT CROWD>NEAR CROWD>NUDE CROWD>OLDER CROWD>THREAT CROWD>in CROWD>want
DESPAIR>a DESPAIR>in DISTRESS>ASK DISTRESS>MINOR DISTRESS>want FEAR>I FEAR>i FORCE>LOVE FORCE>he FRAME>GIFT FRAME>HE
FRAME>PAST FRAME>do FRAME>his FRAME>them FRAME>which GIFT>i GIFT>what GROOMED>LOVE GROOMED>can HE>FEAR HE>from HE>has
HE>i HE>what HE>will HELPREQ>PIC HELPREQ>can HELPREQ>have HELPREQ>tell HYPO>SECRET HYPO>keep HYPO>why I>ASK I>CREEPY
I>HE I>NEWS I>when I>will KIN>SOMEONE KIN>if KIN>to KIN>us KIN>why KNOWS>WORRY LOVE>MINOR LOVE>a LOVE>she LOVE>with
ME>CONTACT ME>CROWD ME>HARMED ME>I ME>KNOWS ME>SELF_ADULT ME>she ME>will MEET>ME MEET>dont MEET>me MINOR>CONTACT
MINOR>FORCE MINOR>NUDE MINOR>SOMEONE MINOR>are MINOR>at MINOR>have MINOR>to MINOR>which MINOR>why MOVED>SECRET MOVED>a
MOVED>and MY>HELPREQ MY>ME MY>OPINION MY>WE MY>dont MY>he MY>how MY>where MY>wont NEVERMET>ME NEVERMET>SOURCE
NEVERMET>does NEVERMET>he NEVERMET>not NEWS>but NUDE>SECRET NUDE>do NUDE>the OLDER>STAT OLDER>can ONLINE>NEVERMET
ONLINE>OTHER_ADULT ONLINE>PAST ONLINE>been ONLINE>get ONLINE>isnt ONLINE>of OPINION>CROWD OPINION>HARMED
OPINION>OPINION OPINION>does OPINION>from OPINION>to OPINION>want ORDINARY>HELPREQ ORDINARY>TOPIC ORDINARY>dont
ORDINARY>of ORDINARY>want OTHER_ADULT>are OTHER_ADULT>does OTHER_ADULT>tell OTHER_ADULT>the PAST>ASK PAST>PEER PAST>so
PEER>PIC PEER>STAT PEER>how PEER>me PEER>this PIC>can PIC>so PIC>why SECRET>ADULT SECRET>CARE SECRET>we
SELF_MINOR>CHILD SELF_MINOR>the SEND>MEET SEND>can SEND>not SEND>we SEX>how SEX>on SHAME>tell SOMEONE>MINOR SOMEONE>did
SOMEONE>should SOMEONE>which SOURCE>his SOURCE>wont STAT>I STAT>ME STAT>SOURCE STAT>dont STAT>get STAT>have STAT>on
THREAT>a THREAT>her TOPIC>can TOPIC>on TOUCH>TOUCH TOUCH>the TOUCH>where VIOLENCE>ASK VIOLENCE>his WE>ME WE>MEET
WE>from WE>her WE>what WORRY>CARE WORRY>HE WORRY>at WORRY>my YOU>KIN YOU>LOVE YOU>MINOR YOU>ORDINARY YOU>SOMEONE YOU>a
YOU>and YOU>get YOU>on YOU>our a>CONTACT a>FRAME a>LOVE a>MEET a>STALK a>WE a>dont a>her a>please and>SECRET
and>SELF_MINOR and>YOU are>PIC are>SECRET at>from at>how at>which because>ASK because>dont because>to been>I been>MINOR
been>i but>ASK but>if but>want can>HYPO can>PAST can>SECRET can>SOMEONE can>THREAT cant>ASK cant>because did>it did>on
did>the do>KNOWS do>THREAT do>did do>got do>isnt do>this does>SECRET does>STAT dont>DESPAIR dont>but dont>do for>HARMED
for>PEER for>does for>my for>they from>CARE from>OLDER from>did from>does from>have from>his from>isnt get>KNOWS
get>LOVE get>NUDE get>OLDER get>WE get>our get>when get>why got>ASK got>PIC had>with has>I has>MINOR has>for has>i
have>FRAME have>his have>how have>not he>CARE he>KIN he>he he>to her>ADULT her>ASK her>CHILD her>CONTACT her>KIN
her>how her>i him>MEET him>for him>he him>in him>what his>HE his>PIC his>are his>can how>ABUSE how>KNOWS how>LOVE
how>ME how>PEER how>PIC how>does how>got how>me how>should how>them how>want i>ASK i>CREEPY i>where i>would if>DESPAIR
if>SECRET if>SELF_MINOR if>of if>to if>where if>why in>CONTACT in>NEAR in>OLDER in>dont in>have in>the in>would
is>CROWD is>GIFT is>ORDINARY is>my isnt>my it>FORCE it>SOURCE it>STAT it>on it>she keep>CONTACT keep>ME keep>at
keep>our keep>us me>SELF_ADULT me>TOUCH me>would my>MEET my>WE my>does my>dont my>has my>he my>it my>wont not>ASK
not>FORCE not>LOVE not>STAT not>if of>ADULT of>it of>should of>this of>we of>would on>DISTRESS on>MY on>ONLINE on>her
on>my on>of on>when on>which our>for our>me please>a please>can said>a says>CHILD says>KIN says>how says>is says>so
she>OLDER she>have she>him she>not she>want she>wants should>MY should>my should>tell should>want so>HELPREQ so>MEET
so>SECRET so>has so>have so>me so>which so>would tell>do tell>he tell>on tell>to that>CREEPY that>I that>MINOR
that>NEWS that>ONLINE that>SECRET that>not that>when that>wont the>ADULT the>SELF_MINOR the>but the>did the>got the>him
the>isnt the>our the>where them>ASK them>ME them>me they>MY they>OLDER they>SOMEONE they>because they>which they>who
this>SECRET this>have this>in this>my to>KNOWS to>STAT to>YOU to>tell want>HE want>keep want>on want>the was>NEWS
was>SECRET was>SOMEONE was>from was>it was>to we>HELPREQ we>MEET we>SECRET we>what what>DISTRESS what>KIN what>WORRY
what>cant what>for what>from when>CARE when>CHILD when>KIN when>why where>WE where>in where>should which>CREEPY
which>MINOR which>SEND which>does which>tell which>wont which>would who>DIRECT who>I who>OLDER who>for who>get who>got
who>them who>would why>THREAT why>for why>my why>wont will>ASK will>MINOR will>of will>they with>he wont>ME wont>tell
you>CONTACT you>ORDINARY you>a you>our your>SOURCE your>to
""",
    4: """
ADULT>HELPREQ ADULT>MY ADULT>do ADULT>get ADULT>we ADULT>wont ADULT>would ASK>but ASK>dont ASK>from CARE>HARMED
CARE>NUDE CARE>OTHER_ADULT CARE>so CHILD>HE CHILD>MY CHILD>NUDE CHILD>SHAME CHILD>TOUCH CHILD>how CHILD>should
CONTACT>PAST CONTACT>get CONTACT>isnt CONTACT>not CREEPY>is CROWD>ADULT CROWD>SELF_MINOR CROWD>wont DIRECT>ASK
DIRECT>HE DIRECT>his DIRECT>want FEAR>do FRAME>CARE FRAME>WE FRAME>him FRAME>me FRAME>our FRAME>want GIFT>HE
GIFT>SECRET GIFT>her GIFT>that GIFT>with HE>CREEPY HE>SHAME HE>dont HE>for HE>of HE>this HELPREQ>CHILD HELPREQ>FRAME
HELPREQ>SEND HELPREQ>his HELPREQ>of HELPREQ>them HYPO>I HYPO>SOURCE HYPO>YOU HYPO>i HYPO>you I>I I>are KIN>SEND
KIN>SHAME KIN>WE KIN>how KIN>on KIN>our KIN>where KNOWS>is LOVE>CROWD LOVE>SECRET LOVE>and LOVE>not ME>get ME>him
ME>what ME>who MEET>CHILD MEET>CREEPY MEET>MINOR MEET>that MEET>when MINOR>ASK MINOR>ME MINOR>VIOLENCE MINOR>keep
MOVED>CARE MOVED>MY MOVED>my MY>CARE MY>MEET MY>her NEWS>MINOR NEWS>this NUDE>PIC NUDE>it OLDER>get OLDER>should
OLDER>want ONLINE>KIN ONLINE>NUDE ONLINE>on ONLINE>said ONLINE>who ONLINE>you OPINION>SOURCE OPINION>and OPINION>have
OPINION>how OPINION>she ORDINARY>CHILD ORDINARY>FRAME ORDINARY>TOUCH ORDINARY>are ORDINARY>so OTHER_ADULT>MINOR
OTHER_ADULT>what PAST>ADULT PAST>for PEER>HARMED PEER>SEX PEER>TOUCH PEER>dont PEER>has PEER>on PIC>dont SECRET>OPINION
SECRET>PEER SECRET>for SECRET>isnt SECRET>not SECRET>the SELF_MINOR>get SEND>ADULT SEND>HELPREQ SEND>but SEND>if
SEND>she SOMEONE>TOPIC SOMEONE>can SOMEONE>please SOMEONE>them SOMEONE>want SOMEONE>wants SOURCE>DISTRESS SOURCE>MINOR
SOURCE>NUDE SOURCE>SECRET SOURCE>at SOURCE>they SOURCE>this SOURCE>where STALK>DIRECT STALK>MY STALK>VIOLENCE STALK>a
STALK>my STALK>on STALK>who STAT>ASK STAT>TOPIC STAT>but STAT>which THREAT>HE THREAT>and TOLD>have TOPIC>I TOPIC>ONLINE
TOPIC>i TOUCH>HARMED VIOLENCE>KNOWS VIOLENCE>want WE>keep WE>that WE>want YOU>MEET YOU>WE YOU>them YOU>they a>a a>for
a>was a>would a>you a>your and>he and>would and>your are>FRAME are>I are>but are>do are>they are>want are>who at>so
at>they because>KIN because>want been>ADULT been>TOLD but>for but>in can>LOVE can>WE can>a can>him can>our cant>they
do>DISTRESS do>LOVE do>MY do>WE do>with do>your does>ONLINE does>get does>want dont>ADULT dont>them for>ASK for>FRAME
for>NUDE for>OLDER for>can for>this get>MEET get>MY get>SEND get>VIOLENCE get>his got>do got>my got>so got>why
has>ADULT has>not has>the have>CARE have>ME have>and he>not her>OPINION her>SHAME her>can her>dont her>our her>this
him>HE him>MOVED his>CROWD his>KIN his>NUDE his>to how>ADULT how>CREEPY how>CROWD how>OTHER_ADULT how>THREAT how>at
how>can how>his how>of how>to i>CHILD i>HE i>ORDINARY i>keep i>who if>CROWD if>was in>I in>ME in>SOMEONE in>can in>does
in>it in>to in>want in>where is>FRAME is>I is>SECRET is>STAT is>TOLD is>to isnt>CARE isnt>how isnt>so it>SELF_ADULT
keep>CHILD keep>I keep>PEER keep>i keep>what me>KNOWS me>ME me>SECRET me>him me>she me>want me>where me>which me>with
my>SECRET my>why not>TOLD not>TOPIC not>been not>did of>FRAME of>been of>how of>she on>CARE on>FRAME on>YOU on>it
on>said on>you please>SOMEONE please>is please>not she>CHILD she>has she>i she>which should>WE should>we so>CROWD
so>MINOR so>PEER so>can so>he so>should so>they so>wont tell>MEET tell>MINOR tell>MY tell>him tell>this that>SELF_MINOR
that>i that>our the>ABUSE the>BULLY the>how them>have them>how them>we them>will them>with they>my this>ADULT to>FRAME
to>WORRY to>and to>he to>not us>HELPREQ us>I us>i want>ADULT want>KNOWS want>WE want>for want>his want>our wants>do
wants>where was>this we>keep what>OLDER what>the what>this when>ADULT when>do when>for when>they when>want where>ASK
where>FRAME where>GIFT where>that where>we which>KIN which>ME which>is which>on which>this who>CARE who>KNOWS
who>SOMEONE who>VIOLENCE who>wont why>WE why>and why>we will>SECRET with>ASK with>a with>do with>for with>get with>her
with>if with>when with>why with>wont would>I would>for would>i would>she would>so you>MEET you>WE you>on you>them
you>they your>CONTACT your>ONLINE your>and
""",
    5: """
ABUSE>CROWD ABUSE>a ABUSE>do ADULT>SEND ADULT>SOMEONE ADULT>so ADULT>why ASK>SOMEONE ASK>get BULLY>CHILD BULLY>KIN
BULLY>a CARE>WORRY CARE>he CARE>on CHILD>NEAR CHILD>and CHILD>has CHILD>me CHILD>on CONTACT>CHILD CONTACT>which
CROWD>MOVED CROWD>WORRY CROWD>if FRAME>ME FRAME>in FRAME>so FRAME>to GIFT>can GIFT>when GROOMED>YOU GROOMED>you
HE>CONTACT HE>have HE>his HE>in HE>my HE>on HE>wont HELPREQ>a HYPO>ASK HYPO>are HYPO>is I>KNOWS I>if I>should
KIN>CRISIS KIN>VIOLENCE KIN>can KIN>please KNOWS>she LOVE>KIN ME>NEAR ME>TOUCH MEET>ASK MEET>KNOWS MEET>SECRET MEET>in
MINOR>GIFT MINOR>MEET MINOR>in MINOR>on MINOR>with MOVED>FRAME MOVED>HE MOVED>SEND MOVED>SOURCE MOVED>she MY>SEND
MY>for NUDE>MY NUDE>from OLDER>CONTACT OLDER>and ONLINE>MOVED ONLINE>SELF_MINOR ONLINE>that ONLINE>want OPINION>of
ORDINARY>KIN ORDINARY>how OTHER_ADULT>would PEER>CHILD PEER>CROWD PIC>CARE PIC>PEER PIC>but PIC>do PIC>in PIC>please
PIC>that SELF_ADULT>how SELF_MINOR>PEER SELF_MINOR>a SELF_MINOR>to SEND>him SEND>in SEND>that SEND>who SEX>with
SOMEONE>FRAME SOMEONE>GIFT SOMEONE>who SOURCE>are SOURCE>get SOURCE>how STALK>CARE STALK>STALK STAT>FRAME STAT>SOMEONE
STAT>cant STAT>in STAT>keep STAT>she STAT>with THREAT>not TOLD>how WE>I WE>how WE>i WE>tell YOU>ONLINE YOU>why a>GIFT
a>OLDER a>SEX a>TOUCH a>him a>if a>should a>we a>where and>LOVE and>me and>on are>SELF_MINOR are>i are>on are>said
are>she are>your because>CHILD but>STAT but>which can>MEET cant>to do>if does>ADULT does>HELPREQ dont>WORRY for>but
for>do from>for from>this get>PAST get>SECRET get>TOUCH got>CHILD got>I got>MY got>i got>to has>HELPREQ has>OPINION
has>want have>her have>to he>her he>how he>is her>do her>in him>WORRY him>that him>want him>wont his>so how>NUDE
how>for how>which i>GIFT i>KNOWS i>THREAT i>and i>on i>our i>should i>to if>her in>ASK in>SELF_ADULT in>TOUCH in>me
in>which is>CONTACT is>HELPREQ is>get isnt>are it>HE it>LOVE it>and it>i it>so it>the keep>have keep>is keeps>WE
keeps>our me>HELPREQ me>MINOR me>NEAR me>his me>who my>CARE my>CROWD my>is my>of my>to my>would not>CONTACT of>CARE
of>at of>has of>them of>wants of>with on>his on>i our>her said>to she>I she>ME she>PIC she>it should>ASK so>a so>our
so>that so>where so>with tell>our tell>they tell>what the>HYPO the>OLDER them>her them>keep them>my they>with
this>ORDINARY this>SELF_MINOR this>that to>NEAR to>PAST to>keep to>they us>do want>CONTACT want>KIN was>GROOMED
we>ONLINE we>that what>CARE what>MINOR what>on what>so when>ASK when>FRAME where>and where>for where>i where>if
which>in who>HE who>LOVE who>in who>isnt who>this who>where will>CHILD will>keep with>KIN with>PAST with>dont with>isnt
with>we with>would wont>SEND wont>WE wont>us would>from would>with you>want you>why your>how
""",
    6: """
ABUSE>it ADULT>CARE ADULT>dont ASK>CHILD ASK>PEER ASK>WE ASK>should CARE>his CARE>said CARE>tell CHILD>CRISIS
CHILD>CROWD CHILD>LOVE CHILD>SELF_MINOR CHILD>SEX CHILD>do CHILD>he CHILD>him CHILD>my CONTACT>CRISIS CREEPY>a
CREEPY>are CROWD>are CROWD>they DISTRESS>how FRAME>from FRAME>i GIFT>OPINION GIFT>does GIFT>in GIFT>of GIFT>who
GROOMED>is HE>are HE>can HE>her HE>she HE>which HELPREQ>YOU HELPREQ>him HELPREQ>when HYPO>for I>MY I>PAST I>THREAT I>it
I>them I>who KIN>do KIN>from KIN>has KIN>him KIN>that KNOWS>from ME>ME ME>can ME>want MINOR>FRAME MINOR>I MINOR>OLDER
MINOR>PEER MINOR>i MINOR>them MY>CONTACT MY>THREAT MY>our MY>tell MY>what NUDE>got NUDE>my ONLINE>for ONLINE>i
ONLINE>keep OPINION>for OPINION>where PAST>ME PAST>SELF_MINOR PAST>me PEER>so PEER>wants PIC>FRAME PIC>SECRET
SECRET>MINOR SEND>got SEND>his SEND>i SOMEONE>ADULT SOMEONE>SOMEONE SOURCE>HE SOURCE>STAT SOURCE>what SOURCE>which
STALK>CHILD STAT>he STAT>i STAT>so THREAT>CROWD THREAT>MY THREAT>PEER THREAT>my TOUCH>with VIOLENCE>at WE>HELPREQ
YOU>ABUSE YOU>CONTACT YOU>SELF_MINOR YOU>SEND YOU>where a>ME a>OTHER_ADULT a>get a>got and>MINOR and>get and>tell
are>DISTRESS at>can at>it at>my at>when but>ONLINE but>the can>PIC can>i can>them cant>ONLINE did>got did>they did>who
do>CREEPY do>WORRY do>her do>keep does>OTHER_ADULT dont>NEWS dont>the for>CHILD for>WORRY for>dont for>of for>with
from>PIC from>not from>with get>ONLINE get>do have>SOMEONE he>SOURCE he>does him>his his>CREEPY his>a his>how how>HYPO
how>TOPIC i>can i>them i>will if>NEWS if>a if>i if>is if>who in>LOVE in>PEER in>YOU in>my in>not is>MY is>and isnt>MY
it>at it>because keep>ADULT keep>KIN keep>from keep>he me>CARE me>CONTACT my>HELPREQ my>THREAT my>our my>tell not>ADULT
not>my of>HELPREQ of>PEER of>VIOLENCE of>do on>CROWD on>PIC on>what on>would said>YOU said>you she>CONTACT she>and
she>does she>is should>they so>KIN so>ONLINE so>PIC so>in tell>ADULT tell>HYPO that>KIN that>SOMEONE that>with the>I
the>ONLINE the>at the>i the>tell the>want them>OPINION them>WE them>when they>ASK they>CONTACT they>are they>when
this>ONLINE this>PIC to>BULLY to>SEND to>a to>can to>from to>me to>on to>where us>them want>CROWD want>SECRET
want>SELF_MINOR want>a want>her want>them want>to wants>but was>is what>NEAR what>do when>his where>does where>me
where>on which>CHILD which>me which>with who>CROWD who>DISTRESS who>ONLINE why>have with>FRAME with>ME with>PEER
with>SECRET would>GIFT would>ORDINARY would>and would>on would>that would>what you>ABUSE you>CROWD you>SELF_MINOR
""",
    7: """
ABUSE>i ABUSE>where ADULT>our ASK>want ASK>why CARE>THREAT CARE>in CARE>wants CHILD>VIOLENCE CHILD>can CHILD>from
CHILD>so CHILD>where CONTACT>SEND CONTACT>at CONTACT>it CONTACT>to DISTRESS>a DISTRESS>they FRAME>CHILD FRAME>KIN
GIFT>PIC GROOMED>a GROOMED>it HE>WE HE>do HE>not HE>tell I>ORDINARY I>so I>would KIN>GIFT KIN>MEET KIN>THREAT KNOWS>a
ME>CARE ME>SECRET ME>them MEET>KIN MINOR>SECRET MINOR>do MINOR>what MOVED>the MY>WORRY MY>YOU MY>you NUDE>PEER
OLDER>HELPREQ OLDER>him ONLINE>CHILD ONLINE>he ONLINE>so ONLINE>tell OPINION>PIC OPINION>SEND OPINION>the PEER>ME
PEER>get PEER>where PIC>what SECRET>SEND SELF_ADULT>ASK SELF_ADULT>want SEND>MY SEND>SELF_ADULT SOURCE>WORRY SOURCE>but
SOURCE>i SOURCE>it SOURCE>the SOURCE>would STAT>CONTACT STAT>should TOUCH>CHILD TOUCH>in WE>do WORRY>the YOU>CROWD
YOU>in YOU>want a>CRISIS a>FORCE are>with at>CROWD at>not because>MY but>it but>not but>please can>FORCE can>SEND
can>SHAME cant>HELPREQ do>HE do>ME do>SELF_MINOR do>tell do>that does>he does>of for>it from>CONTACT from>CROWD
get>CROWD get>HE get>THREAT get>how get>keep got>CROWD got>MINOR have>is have>she he>FEAR he>of her>is him>ONLINE
how>MY how>that i>SEND i>are in>CRISIS in>and in>for in>that in>they is>NUDE is>so it>PIC it>WORRY keep>a my>WORRY
my>YOU my>you not>CARE not>CROWD not>it of>MINOR of>SEND of>but of>who on>ADULT on>can please>HE please>they said>ADULT
said>tell says>STAT she>HE she>SECRET she>how she>wont should>so so>get so>her so>keeps so>them that>please
the>DISTRESS the>it they>ONLINE this>YOU this>is to>PEER to>it to>want want>PEER want>from what>ADULT what>WE what>them
where>ONLINE which>HE which>he which>the who>ME who>want who>wants why>i will>KIN with>it with>that with>you
would>ADULT would>MINOR you>SEND you>where
""",
    8: """
ABUSE>I ABUSE>PIC ABUSE>get ADULT>GROOMED ADULT>SELF_MINOR ADULT>that CARE>I CARE>MINOR CARE>PEER CHILD>CHILD
CHILD>MEET CHILD>not CHILD>she CHILD>with CREEPY>MY CREEPY>in CROWD>SECRET CROWD>i CROWD>this DISTRESS>ONLINE GIFT>SEND
GIFT>a GROOMED>SOMEONE HELPREQ>her HELPREQ>me HELPREQ>you I>MEET I>can I>do I>she KIN>HARMED KIN>ME KIN>NEVERMET KIN>it
KIN>my LOVE>CARE ME>KIN MINOR>NEVERMET NEAR>MY NEAR>my NEVERMET>ONLINE ONLINE>I ONLINE>SECRET ONLINE>her ONLINE>please
OTHER_ADULT>a PAST>where PIC>SEND PIC>is SECRET>us SELF_MINOR>and SELF_MINOR>they SEND>me SOMEONE>do SOMEONE>his
SOMEONE>would SOURCE>SOURCE SOURCE>my a>PEER a>SOMEONE a>YOU a>cant a>tell and>please are>ADULT are>CROWD because>I
because>my because>of cant>MY cant>my does>I does>i for>I for>her from>HE get>a got>KIN got>of have>of have>the he>HE
he>and her>me her>we him>of his>FRAME his>me how>a how>our how>we i>LOVE i>MEET i>she i>with if>HE if>it if>so if>what
in>SOURCE in>at in>you is>MINOR is>but is>for it>MEET it>get it>of keep>SECRET keep>WE me>CROWD me>ONLINE me>for
my>CONTACT my>PEER my>TOUCH not>of of>MY please>from please>the said>MINOR said>what says>SOURCE she>MINOR she>but
should>with so>CHILD so>FEAR tell>WE tell>from tell>the that>CHILD that>and that>if that>in that>she the>can the>from
the>this them>HE them>WORRY them>they this>you to>THREAT to>her want>ME was>for what>HE what>ONLINE what>can what>we
when>CREEPY when>to where>SOMEONE where>would which>dont who>CHILD who>are who>me why>MINOR why>OPINION with>OPINION
would>HE would>OPINION would>get you>in
""",
    9: """
ABUSE>CHILD ABUSE>and ADULT>are ADULT>where CARE>MY CHILD>KIN CHILD>NEVERMET CHILD>OLDER CREEPY>MINOR CREEPY>my
CROWD>me FORCE>it FRAME>and HARMED>MY HARMED>my HE>MY HE>does HE>we HELPREQ>KIN HELPREQ>MY HELPREQ>i HELPREQ>my I>KIN
I>LOVE I>SEX I>STALK I>her I>keep I>that KIN>NUDE ME>MINOR ME>with MINOR>LOVE MINOR>me MINOR>please MY>ONLINE MY>TOUCH
MY>a MY>is ONLINE>SEND OPINION>MY PIC>who SELF_ADULT>do SEND>ABUSE SOMEONE>CHILD SOMEONE>from SOMEONE>get SOMEONE>with
SOURCE>ABUSE SOURCE>dont SOURCE>he SOURCE>so THREAT>CHILD WORRY>in YOU>HELPREQ YOU>do a>keep and>dont and>of because>i
do>ADULT do>STALK do>and do>at do>it do>she for>HE for>SEND for>him for>wants for>where from>what get>SOMEONE
his>HELPREQ how>STALK how>you i>CONTACT i>KIN i>PAST i>SEX i>STALK i>so if>MINOR in>are in>this is>how is>will it>a
it>do it>in it>is me>KIN my>a of>NUDE on>CHILD on>TOUCH on>please please>ONLINE so>ADULT so>do tell>ME the>KIN
the>SOMEONE the>so the>that they>the this>MINOR to>HARMED to>who want>SOMEONE what>FRAME what>GIFT what>he what>in
what>keeps where>MEET where>SEND which>ONLINE which>cant who>SEND who>his will>HE will>it with>CARE with>how with>me
with>so would>my you>CHILD you>HELPREQ you>do
""",
    10: """
ABUSE>SEND ADULT>but ASK>MINOR ASK>we CARE>i CHILD>i CONTACT>her CROWD>I CROWD>not CROWD>that FRAME>MY GIFT>CHILD
HE>MINOR HYPO>what I>CONTACT I>MINOR I>want KIN>OLDER KIN>SECRET KIN>SEX KIN>you ME>how MY>SECRET ONLINE>HE ONLINE>when
ONLINE>where PAST>do PIC>CHILD PIC>CROWD SECRET>SECRET SECRET>what SELF_MINOR>NUDE SELF_MINOR>SEND SELF_MINOR>where
SEND>I SHAME>it SOMEONE>STAT SOMEONE>how SOURCE>I SOURCE>do TOUCH>MY TOUCH>my a>so and>SEND and>do cant>CONTACT do>CARE
do>SEX for>at for>from for>when have>KIN he>what her>ME her>WE her>at him>ASK how>GIFT how>YOU how>keep how>not i>a
i>her i>the in>FRAME in>is is>tell it>he my>not of>ABUSE our>ONLINE says>are she>tell she>will should>SEND so>I
the>MINOR the>not want>ONLINE what>SOMEONE what>tell when>not where>DISTRESS where>PIC where>get who>ASK who>KIN who>is
will>she you>are
""",
    11: """
ADULT>LOVE ADULT>WE ADULT>how ADULT>is ADULT>who ASK>a ASK>who CARE>SOURCE CARE>who CHILD>CREEPY CHILD>GIFT CHILD>WORRY
CONTACT>MINOR FRAME>MINOR FRAME>this GIFT>for HE>so I>from I>of KIN>CREEPY KIN>WORRY KIN>i ME>CHILD MY>PEER MY>said
NUDE>CARE ONLINE>if SELF_MINOR>ASK SELF_MINOR>I SELF_MINOR>i SEND>of SOURCE>says STAT>they WE>at YOU>are YOU>the a>can
are>ONLINE do>of do>the does>what dont>I dont>i for>PIC get>SELF_MINOR get>WORRY her>so how>CARE how>would i>from
if>ADULT if>I it>which me>do me>that not>MY of>KIN of>that our>SECRET she>she so>HE so>dont tell>would the>HE the>are
the>the this>CHILD this>KIN to>HE to>get to>the what>at where>do where>of with>HE with>PIC with>they would>do would>he
""",
    12: """
ADULT>not ASK>I ASK>i CARE>for CARE>it CHILD>ME CHILD>you CROWD>ONLINE HE>ADULT HE>how MINOR>ADULT MINOR>want NUDE>a
ONLINE>a PEER>KIN PIC>CONTACT SECRET>WE SELF_MINOR>do SELF_MINOR>want SOURCE>did STAT>do STAT>how STAT>would a>NEVERMET
a>how a>me are>how can>ONLINE can>this do>not from>ADULT get>ADULT her>my his>ADULT how>from i>SOURCE in>SECRET keep>it
my>the my>what she>in want>me we>at when>I which>have would>CARE you>the
""",
    13: """
ASK>of CROWD>please CROWD>the GIFT>KIN HELPREQ>HE KIN>ADULT KIN>MY KIN>YOU MEET>WORRY MINOR>how MY>SOMEONE MY>not
ONLINE>CONTACT ORDINARY>what STAT>a WE>ONLINE YOU>CHILD a>why are>of at>MY for>LOVE for>MY for>ORDINARY for>me from>her
get>with he>MINOR if>she is>ONLINE me>CHILD of>where so>i the>is them>in to>SECRET what>have what>should with>CHILD
""",
    14: """
ADULT>what CONTACT>with HE>HE I>SELF_ADULT KIN>PEER KIN>PIC KIN>he ME>do MINOR>where PIC>it SOURCE>should STAT>ONLINE
WE>SECRET YOU>MY and>not from>SOURCE his>on how>he i>SELF_ADULT i>that if>keep my>said should>to so>ME to>ASK to>SEX
when>CROWD where>are where>the which>SOMEONE you>MY
""",
    15: """
CHILD>ONLINE CHILD>YOU CROWD>but KIN>TOUCH KIN>so MY>who ORDINARY>in PIC>KIN SOMEONE>KIN a>CARE and>how can>CONTACT
can>and is>what should>SOMEONE the>they to>them which>a
""",
    16: """
I>SOMEONE ME>HELPREQ ORDINARY>them PIC>where a>SEND a>VIOLENCE a>which get>her have>CHILD have>CROWD how>she i>do
is>which my>SOMEONE this>of to>ABUSE to>NUDE want>MINOR what>him what>i when>SELF_ADULT with>MINOR
""",
    17: """
ADULT>ONLINE ASK>because MINOR>and OLDER>SOMEONE PIC>get STAT>GIFT her>MY i>SOMEONE of>in the>FRAME they>for to>MEET
want>CHILD what>HELPREQ when>i which>has would>SOMEONE
""",
    18: """
ADULT>KIN HE>is LOVE>CHILD SEND>ONLINE for>ME for>how for>who get>CARE get>it how>HE how>WE if>ASK in>ONLINE to>TOUCH
""",
    19: """
do>so on>so the>PIC the>in what>did which>should
""",
    20: """
SOURCE>is did>do how>do i>want that>on
""",
    21: """
SOURCE>FRAME STAT>HE how>I
""",
    22: """
ONLINE>with a>from to>MINOR
""",
    23: """
CHILD>SECRET for>CONTACT
""",
    24: """
CONTACT>CROWD a>CHILD how>i i>MINOR
""",
    25: """
CROWD>SOMEONE for>SOMEONE
""",
    26: """
how>SOMEONE of>PIC
""",
    27: """
CHILD>PIC the>do to>CHILD
""",
    38: """
a>MINOR
""",
}

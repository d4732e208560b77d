"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -7.622
WHOLE = (-0.459, -0.073, -1.366, 0.752)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.056,
    "ADULT": 0.038,
    "ASK": -0.324,
    "ASSAULT": -0.017,
    "BEING": -0.132,
    "BULLY": -0.168,
    "CARE": -0.467,
    "CHILD": 1.128,
    "CONTACT": 0.047,
    "CREEPY": -0.102,
    "CRISIS": -0.115,
    "CROWD": 0.053,
    "DESPAIR": -0.096,
    "DIRECT": -0.151,
    "DISTRESS": 0.106,
    "FAULT": -0.005,
    "FEAR": -0.144,
    "FORCE": -0.280,
    "FRAME": 0.146,
    "GIFT": -0.111,
    "GROOMED": -0.542,
    "HARMED": 0.174,
    "HE": 0.145,
    "HELPREQ": -0.493,
    "HYPO": 0.216,
    "I": -0.017,
    "KIN": 0.255,
    "KNOWS": 0.059,
    "LEAK": -0.043,
    "LOVE": 0.261,
    "ME": 0.184,
    "MEET": 0.217,
    "MINOR": 0.620,
    "MOVED": 0.165,
    "MY": -0.424,
    "NEAR": 0.145,
    "NEVERMET": -0.032,
    "NEWS": -0.237,
    "NUDE": -0.019,
    "OLDER": -0.396,
    "ONLINE": 0.225,
    "OPINION": 0.264,
    "ORDINARY": -0.304,
    "OTHER_ADULT": -0.066,
    "PAST": -0.314,
    "PEER": -0.204,
    "PIC": 0.776,
    "SECRET": 0.126,
    "SELF_ADULT": 0.189,
    "SELF_MINOR": -0.154,
    "SEND": 0.082,
    "SEX": -0.126,
    "SHAME": -0.053,
    "SOMEONE": -0.119,
    "SOURCE": -0.408,
    "STALK": -0.111,
    "STAT": -0.246,
    "THREAT": -0.087,
    "TOLD": -0.439,
    "TOPIC": -0.349,
    "TOUCH": 0.169,
    "VIOLENCE": -0.171,
    "WE": 0.177,
    "WORRY": 0.238,
    "YOU": -0.093,
}
STEMS: dict[int, str] = {
    -37: """
sharehold
""",
    -36: """
mani
""",
    -35: """
inflamm nomenclatur
""",
    -33: """
it speedway
""",
    -32: """
defam
""",
    -31: """
injuri plaintiff safeti
""",
    -30: """
trademark
""",
    -29: """
injur swell swollen was
""",
    -28: """
dentist medal referendum this
""",
    -27: """
compani damag fractur in insur plural proclam seizur
""",
    -26: """
allerg ambul contact did infirmari injunct max maximum notat safe su tenant who
""",
    -25: """
happen healthcar kelvin lawsuit number surgeon toxic
""",
    -24: """
articl case denot earthquak epithet kaiser koch sue terminolog
""",
    -23: """
accid accord bayer club concuss dentistri division emerson equiti inflammatori ioc jurisdict landlord ownership
recognis report said struck token were
""",
    -22: """
asbesto citat corpor diseas franklin has hazard massachusett medalist monopoli pain percentag prussia relianc safeguard
they trauma
""",
    -21: """
buse businessmen deiti epa fascism fever flood headquart hectar lesion madeira meter metr munich organist overdos
overturn ozon patient riot servic statut unconstitut webster
""",
    -20: """
agoni archbishop attorney augsburg bavarian bruis eri expressway famin football gallantri hamilton hampshir harm holder
hurt icc insignia is liabl lincolnshir lotteri ltd maxi medallist name nhs pension protect roadway stadium statu stop
testament
""",
    -19: """
albert amnesti anglican baronet bavaria been bosch casualti cavendish cbc crash disast doctor epidem germani heal
heaviest hebrew holocaust infect international kellogg lisbon livingston logo memorandum now quantiti quota racism
racist smallpox surveyor unitari upheld vermont wound
""",
    -18: """
abbrevi annum arson arthriti at bauer be brake brand brewer broke burnt chariti cholera cite cocoa commission complianc
concord diesel german grover health inscript insect invalid kilometr koln label law lifeboat litig liveri michigan nazi
newsweek noun odin olymp owner pathogen pertain pest physician postmast proposit proprietor quot quotat risk seneca
shaft sts supremaci theologian ticket toll victor
""",
    -17: """
achill ammonia baronetci bayern bogota busch catastroph caviti collis colon colonist compliant conglomer denomin die
elector essen fairbank guthri hospit huntsvill iata incid jew kilogram kilomet largest licenc lombardi lviv marrow
medic mls morton myriad nationalist nationwid norm nrhp peerag prevent refineri regiment registri repair right
solicitor sore stung the tissu told unitarian unsaf
""",
    -16: """
acut ale almond armenia baker bankruptci beckett berkshir blight bmw boston brazilian breaker canton capac capsul
christchurch claim classif complaint contamin currenc curs dental dietari discomfort economist edibl emanuel erupt
explain fatal fda fiat firm freez gazett ghent glossari god got greyhound ici index industrialist inequ jewish kg legal
libel lombard lund meti metric minist motorway mph not parochi per percent prussian rainbow regulatori reinstat renam
rower sax saxoni shatter sheffield statement surg synagogu tariff tobin uphold vila violat warrington wasp whi
withstand worcest worker
""",
    -15: """
activist address afl amen appel archduk baroni bartlett basilica benson bismarck blacksmith bleed bolt breakdown
burlington but census chapman cincinnati colombia commod compens corp count coventri dairi danger death driver einstein
engrav etern fascist ferguson fielder frequenc grove guernsey hancock handel hitler icao imperi incorrect judaism kern
leukemia lifetim magistr malta mbe mortal nant nutrit octagon ohio olympian ontario or ounc oxford palatin panick
patriarch patriot penalti plaqu plate pleas pmid prohibit properti psalm restart restaur reuben reuter rockwel salari
sanction saxophon seat semant sevill share spokesperson spp starvat steel sting subsidi temperatur theolog these titl
tooth uniform unionist veloc venom wavelength wolverhampton worri
""",
    -14: """
abraham adolf advocaci agreement akron all alloc alphabet aluminium amo annal annual antibodi apartheid array auschwitz
belong bequeath biblic blue bot brandenburg broken bus calder centimet centimetr ceo chocol collector coloni coma
commut contractu controversi crore cuisin dent dioces disqualif dissolut distraught donnelli dortmund drought edict
ellington entropi evacu evil extinguish feder forecast friedrich froze frs gdp go gould graham granit gustav hermann
howe immigr impact infinit interchang intermitt jargon jasper jersey landown lans leas letter liabil lincoln lister
maestro milan millimetr mn much nurs offenc ordin outbreak overheat pedest polici porcelain portland precious
premiership racial rainfal refer registrar remaind renal samson say scar scotia sinc socialist sovereignti spoke
stainless statistician stay suffer sui sustain tenor threaten traffic tsunami uefa unharm unlaw unlimit weep won writ
""",
    -13: """
aaa ada addict adelaid adolph aggreg agricultur amherst anderson arbitr archway augusta automobil award badg banish
barrist bathurst berg bernstein berth birmingham boe bone bremen brunswick burn businessman cadillac call cantor
capitalist cardin ceas characteris churchil clinic columbus columnist condition crisi culprit decre deutsch diagnost
domain eat ecclesiast elk explod faulti felix filippo formula frankfurt frederick fri genoa genocid gettysburg greatest
greyish helsinki hendrix highest hobart ill illustri immun incident industri infin infring inject injustic integ
interciti internat interval jurgen katrina kidney km latin linnaeus liturg llc magnitud manfr marathon march masonri
medallion medicin mercer million millionair mississippi monument munchen municip mussolini namesak nh nj nordic ny
obama orlean overtim paradox parenthes paulo petition phelp politician prescript quinci rage rebrand rectori refund
relat renumb repres respons rhineland ride rochest rockefel romanesqu rust salin salmon scriptur sector seiz semit
servicemen slab slain snowfal soldier specialist sprinter stephen sterl sudburi talbot taxa taxat tenur thing thorp
thousand tyrol unit unrest uruguayan usa vaccin valu victim violenc wagner waterloo wellington worship zurich
""",
    -12: """
aa acronym adler aerodrom aftermath again agustin airbus alderman allow amtrak anchorag arama archangel argument atroc
austria balfour bangor bankrupt bee beetl benni bergen bibl bihar bike bill billionair bishopr bitten bologna brazil
brownish burglar carpent categor categori centro certif citizenship clergyman coliseum columbia commonwealth concret
consumpt continuum converg convex councillor cox cutler dad declar deed diamond dictionari disabl disagr disagre
disciplinari disput divis doe dose drove elast emeritus endang enoch eponym eurovis everi fact factual fcc feloni
financi flu food forearm gambl gearbox globe goeth governor gps gram grammat headach him hiram hive honorari honour
horton hq hubert hue hugo humid hundr hurrican ice infecti influx internment invinc issn janeiro jesus judgement
judgment koppen lieg linguist lithuanian liturgi loki longest maltes marlborough mba measur melt molten monday monik
mose mri nelson neumann newman nsw numb nuremberg oath occup occurr ogden olympia omega orang ore organism outrag own
parana passeng pavement persecut piston plagu pneumonia poison polk portugues premio preval prix pronounc rain rate
republish revenu rossi rousseau santo secess serg shiva sikh silicon spokesman stamford stanton steak stock substant
superliga tortricida translit trident uk umbrella umpir valuat vibrat wage walter warn warrant wembley wilcox wilhelm
workplac worldwid
""",
    -11: """
about adventist alto aluminum america anglia antarct antigen apostl apostol appendix argu assault azerbaijani
babylonian ballot barclay bartend basebal battalion ben bennett bid blew boiler brick brittl busi calderon caus cereal
certifi chesterfield chew christ clement coaster collieri colour commemor communion confisc congressman copenhagen
creed demon derbi diagnos diagnosi diamet doc eaten eden editori eduard eject eliot emergenc england entitl estonian
evict farmland fell fingernail fluid fog forgiven founder frozen fungal glacier gladston goaltend greed had haydn
herald holstein homicid icon insurrect internacion invest iroquoi italia italiana jaw jonathan jurisprud kept kernel
klan lamb laureat lawyer lethal limit litr livelihood mansfield manufactur math med medicar merger metal meteorolog
middlesex minnesota misread mla mlb mny mold monetari mortgag nation newel newspap nhl nme northampton notifi oakland
often opinion orthodoxi paralysi period picket pius planck plymouth precinct prefix quarrel rabbi racecours radiat
ratio rbi recur referenc refriger repli resid respond retir revok ring rule sacr salvador salzburg saxophonist
schizophrenia seller senat sent simeon sioux sir siren slaveri splinter sponsorship staffordshir statehood station
status steve stint subsidiari sullivan sunday surgeri sweden swore symbol symptom term timer titanium toler toxin
tragedi traumat tray trump tuesday turnbul twain ukrain ukrainian union utc vascular vendor voss walkway wateri weather
wheelchair wheeler withdrew wolv wreck yokohama york yue
""",
    -10: """
abel affect alberta alexandria amend americana angri antwerp apolog aros arteri ascens ate authoris azerbaijan bakeri
barnard beer began believ big bite blackish bonapart bracket brass brussel calhoun cane caution chairman chicago class
clemen conflict contract corros deutschland dispatch doctrin dog duti eduardo employe endors english environment equal
estadio europ fairfax fault forb forbidden gandhi greenish grimac hispan incom incumb inflict inhal innsbruck interstat
investor issu jeopardi joseph justifi kenyan knesset liverpool lord lumin lutheran mass methyl moistur myth narayan
newport news nike notion nouveau nut onslaught portug pothol prophet reed rehabilit reopen romano rye safer scandinavia
serra settlement shepard slice someth staf stat steven storm strasbourg survivor taft templ tobacco tractor trophi
twitter uganda ultrasound universal wakefield ward watt wrath wrong wrought
""",
    -9: """
10 15 19 abus after ankl appl appoint ask au ban becaus behalf biggest blame cambridg champion cleveland column concern
cooki correct cream crown debat defin destroy devon dr element even fix footnot forbid fraud gold green gripe hold
italian joe kenya labour last leed lunch mark monster ms near pie quarter race related reliabl religion reserv rotari
sentenc serv slot sold sort speak stood surviv tiger trumpet valid vicar violent visa whom
""",
    -8: """
account agre al alert aliv american answer are assistant bandag billion bless britain bug cat chair chart civic clash
comment commerci compar condemn context continu contradict coverag cri degre distinct durat em enforc eu euro figur
fridg gave gloss government greater harass he heat held his holiday journalist just liter manag mi midland mm mob
multipli obe object offic organis oven parcel parliament payment pray protest red reset robinson rot santa scooter sen
servant seven shoe slogan speaker spot stone stranger strike stronger swiss teeth telephon tim today total translat
uber uncl unrestrict versus vote wikipedia yellow
""",
    -7: """
absolut abstain airlin airport assign autism backlash bad banana behaviour bet bishop black blade bristol british car
cent centr charl coin committe department deserv differ doom dot employ er european expir exposur giant given going
hell here highway hockey husband itali item jail judg justic kettl knee lion long longer manchest market mayor member
mile mill month mr national offend oil paid paperwork person poem possess potato present price realiti reason reckon
regard remark renew rest risen road seri set shift sick smash snow somerset spell state street supplier surnam swindon
tag thank thumb thursday tomorrow tripl truste upset venu verdict vers volum voter war welfar went wi wrist wrote
yorkshir
""",
    -6: """
100 20 83 abl against agenda allot and averag axi beak binari biographi biscuit blood brigad canadian chatbot chief co
cold compli cup dealt disgrac disord distribut divid earn elect error essex ethnic everyth exet exodus factori forev
freedom global govt graph headlines help hit hull hygien ia internet isnt itself je larger leagu lobbi maintain may
mention metropolitan mond more mug my objection occur oppos out outcom panic patron paus pink plumber poll posit punish
readabl refere refuge regist repeat represent restrict resum sausag save shall shut sorri speech stand standard
starbuck stress strongest support tax tear terrifi text threat toddler transport unicef vase we winner winter yungest
""",
    -5: """
40 among amount angel author band bar book both bought bullet canada cas communication comparison crack crime decad
decker defend descript end event everyon fals father februari fee fifa fifti flag flout frank glass goe gpt gregg gush
harvard illeg inch knick languag led lock london loot mad made mail men mon mouth mps newslett nine nineti norwich
offici operat overrid patel pay permiss pigeon postal pound proportion questionnair rank remain royal rubber same
scottish sergeant sign skin smoke snore spike swallow swear system talli temper testimoni than tire travel twice until
vet vigil vital whatsoev whenev withdraw wore written yes yesterday
""",
    -4: """
acknowledg advertis alway amazon announc apart appli assum attack august australia authorit ballpark bank base bear
bell bit boss bowl break brit caller came card clan clerk client coffe collar complain consist council court daili
decid devic different ding dish dollar earth ee eighti enquir entri et everywher feed follow fought gov grandfath
grandpa grey grumpy headlin ian id identifi info inspector institution job johnson know leav left luck mar mean meant
median mine misus mobil moderator moth norfolk oblig octob odd ok okay order org park pastor pend philosophi phone
pizza portion post read return reus rite roma roof rumour sandwich schedul score scream screenshot shock shout sky
smith stabl stakehold stamp starv statistic streak stroke suicid taken tattoo taxi thame tick tom torn treat user vacat
vic victorian weigh well wet widespread willi x
""",
    -3: """
1 11s 17 30 31 5 access accredit actual admin agent aisl appeal assess attribut australian bate benefit bobbi bound
bridg cafe capit cardiff catalogu chees children claus clientel competitor confus cough counter cumbria custom definit
describ devil disclos discuss divorc doubt drive eight either en energi equat ethic excel extent fallen fan fire flinch
fraction freak fund govender gover grant having hear hm hotel hour hr imprint insist internal iphon jot kill king land
length live man mans materi meal might milk ministri minut moment money new nightmar notch note onli parliamentari penn
portfolio prize profit prosecut purchas put qualifi queri quit radio ran rental replac root rugbi secretari septemb
sexual sid signifi singer sit situat six sixth sixti slept soar societi solid some soul speed spit sport stake stick
still stole store strength strong suppos suspend technic terrorist that through til tile toilet troll truth two typic
universiti updat virus vodka vs water wee whole wide will william window wine wisdom wobbl zealand
""",
    -2: """
18 21 3 35 500 abolish ad affair april attend backdoor basi bathroom beef bibliographi bigger boil bond bread brownies
carv cater chatbots chef choic church citi clergi comunication conclud cool data detectives dial distanc doing dozen
enabl enrol everybodi exchang fargo fat favour favourit fed fifth financ fine finger five former futur garden glasgow
golf grandad grew heavi higher http human ich if increas individu ingredients insert itch itv januari john known larg
lash leader liberti life liv lodg machin main mat mcdonald meaning mein metaphor mir moon morn ni nick night normal
novemb obey of off onlin other oversea overview owe paragraph passag paycheck penni pere pop postpon prey probabl putt
queue real recent redeem rise rock safest sale salt saturday scale sever shaking size sob space spanish stab statistics
stepdad subject swept switch te teacher technically tens threw trip vega vest warehous wednesday weekday while white
whose woken worm ye
""",
    -1: """
000 10s 12s 150 16 22 23 310 34 38 4 6 7 80 82 90 9s abstract across activity ads agenc alarm
also altogeth am analyst annex aoife arent arrang arrest artific available awareness awful aye b babysitter back
belfast blackest bookmark bottl breakfast bucket burger calendar cancel captain caretak cell certificate chatgpt
childline childminder chip civil clueless cn comms confin constabulari contrast conversation convict counti crew cv dan
dangerous day demand denominator depend dissertation dm donts dream drink driving e edinburgh eee egg email enlighten
enterpris entir exaggerating experienc fail fear field flight flounc foot forc fotos fret fuzz gaming gas general
giving handbook handful handl hargreaves headcount heard ik indecent information innit insid institut insurance iwf
kitchen le lighter locat login matter mch meens memes minecraft mode monkey nail nam nite noon notifications oliv onc
organisation organisations otherwis our page painful part pct phrase physic pill pm pond pot prais primari probat
professor proper provid re react reader realistic recall receiv recipient recommend recommendations referral regulate
rememb rent respnse responce responsability responsibility restaurant result robert role s sacrific scari scientist
seal secur senco settings sharing shouldnt slave sleepi smokescreen snack snoring sometim spam specific spill spoken
src steam structur such sudo suppli susan sussex tabl technologies tender thou three tickl tiktok toward transact
translator troop tummy un under up upsid us visit volunteer webpage websit weekend wheel withdrawn worksheet world
worth yrs
""",
    0: """
0 00 062 101 10k 122 13yr 146 14th 15th 16s 16th 182 1s 1st 200
20s 21k 24 250 25s 26 27 28 29 2am 2nd 300 34k 350 36 37 3rd 3s 400
401k 42 43 44 47 492 52 530 55 5k 5pm 5s 60 600 62 63 650 6k 6s 70 73 74 77 800 80s 840 89 8s 99 999
abbreviation abbreviations abusive ac academic accessible accordin accountant accurate acess acknowledgements acording
acounts acquittals actuary ade admins advert adverts advocate aes afternoon aftershave agen agm airtime alltogether
almst alphabetical alternative ambulance amendmants amendments amendmnts amex anim animals anonymous anyth apa
apologise apologised apparently application applications appreciate approv approximately apr aps archivist argumnts
articel artifishal asap assent assessments associate associations auditor augmentation augst auntie authorities
autistic avon awak ayuda backdoors baddies bak bake balanc barnardos bas basea basically bbq beaten becum beeb beings
benifits bestie between bigwigs bil biolog bitcoin blurb bob bod bodi boffin boffins bonjour boring braverman brb
brexit britons brother brownie browser bruh btw bulletin bursar businesses buzzword byline caboodle calculated calorie
calories campain campaing campainin campaining cap capacit capitals captioning care careful cathcart celebrities
celebrity ceop cert chanc characteristics cheapest cheif cheque childcare childlines childminders chipotle chippy
chocolate chromebooks circumstances citibank citizan citizn citzen closing colected coment commas commencement compnys
conference config configuration confirm consequences conservatives constituent contain contct content cookery
coordinates corect cornwall corporate corporation correspondent couldnt counsellor counsellors countin cours coursework
covid cpd creator credit crimestoppers criminals criminology criticism crossword crypto cuarto cumulative current
cyberbullying d dagger databas dataset dateline debug decode deepfake deepfakes definiton defnition delict deliver deni
design designated detective deterrence dick didnt difference dilemma diligence directive disability disagreement
dithering diy dmed dming document domestic donat donelan dorries dosh doubl downside dramatic driling drill drillin
drunk dsl during dying each education electric electronic elevator eleven elon embroidering emotional encripshun
encrypton enforcement engineer engineering enquiries entra enumerate env esports estimate estimated estimates ethnicity
europol evaluation ever everyday evr exaggeration exakt exampel exec executive executives exempt expensive expiration
explanation exploitation f facetime facing famly farm fbtigtwa federation felt fencepost fewest fink fir fiver flak
flashcards flatmate foi foir fondation fones forklift forti fortnite foto found fraudulent fredom freebie freedm
freephone french friday frts ful fundation funni funniest g gaffer gander gcse gendr gether gg ghostwritten gilrs gist
gizmo gmail gna gon goodies govendar govenders govendor govinder govnder gpu gracias grandads grandparent grandparents
grateful greec gromming groupchat growth gruming gudance guesswork guidence guv gwent gymnastics h hackspace hadnt haf
haha hairdresser hammer handout hapen hapend hargraves hargreavess hargreeves hargreves hargrieves harmful hash hasnt
havent headmistress headset headsets headteacher headteachers hearsay heckler hed hedings heel helpful helpline helth
hier higer higest highst hilarious hiring hitchhikers hola hols homepage hoo hoodie hoom hopeful hospitals hotline
hotlines hotspots howmany humberside hump hundreds hustings hv iceberg identity illustrate imessage important
impossible inbox independent indicate indicators individuals inflat infoafirstresponsetraining infographic infomation
informations informaton init initials innocent instagrams install instalments instgram instrucciones inteligence
intelligence intenet interpol interviewees interweb intimate investigate investigation investigations invisible invoice
ipad ireland irl irland ish itd iwfs javascript joke joking journalism journos json jumpscare jurnalists jus
justification k kahoot kart kebab keir kiddie kiddies kind klingon kms ks ksi labb lanyard lasagne lawmakers lawmaking
leakier leccy leftovers legislation legislative legit legitimate legwork lenient lenth leotard liability lib lifeguard
lifeline light likly linkedin literally littlest littleuns llm lmao lnk lobbyist lockdown lol lollipop loo loud lowdown
ls lst lump lunchtime lyk m magistrate magistrates majority malarkey manda mastercard materials mechanism mechanisms
mediator meen meening meme memori menlo menshun menshuned mension meow meredith merseyside mesengers mesures meu
microsoft midjourney mijn mindful mindfull minibus minority mio mistak moderate moderators molest mothership mouthful
moving mpg msgin msgng mugshot musk musks mustnt mustve nadine nappies nationality nay neednt nerd nerds netball
newfangled ngl nicest nippers nitro nmbr nmbrs noche nos nothern noticeboard nought nowt nspc nspccs nsppc nuber num
numba numbrs nutritional nutshell o objectors obligations ofcom ofcoms ofenders offens officially offline offncs ofqual
ofsted oi omegle omelette omg onload onlyfans onward oops op operandi opinon oppinion opponent opponents optimistic
organisatons organization organizations originally originate osb oublie outback overall overreacting overstate
overwhelmingly owt p padrasto padrastro paediatric pandemic paracetamol parish participants participate participating
passwd patch paypal payroll pcc pcso peak pedantic peel peephole perp perpetrator perpetrators persentage personally
perv perverts phoning photodna photosynthesis piec pineapple ping pint pinterest placard playgroup playlist poking
politic political politicans politics pollster poof population por posh posible postcard postcode postman postponements
powerpoint ppls pram prcnt precisely presentation president preteens primry prisn prizon prob problem procurement
proposals protecshun protectin protecton prove provenance provision provok pshe psni pss pta pto publication publish
punch punishable punishments punishmnt pushback pyjamas qualification qualifications quango quanti quater quotable
qurter rando rang rantzen reachable realis recommendation reddit refusals regeln registered regulated regulating
regulation regulator relatives relevant reluctant remotely repeatedly repot representative republic reqest requirements
requst reservation reservations residents reson responsibilities responsible rewritten rishis rising riskiest robertsen
robrtson robux rollover rome roomful rota rotas roundtrip rozzers rsa rspca rubles rulebook russell safegaurding
safegrding safeguardin san sandbox savings sayin scam scams scaremongering schtum screenshots screenshotted season
secretive sectons senor sentance separate separately seperate servises ses sfgrding sfty shebang shield side sie
sitizen skateboard skint skl skools skyrocketed slag sleepover slut smartwatches smokscreen smudged snake snapchats
snapcht sneezed snp snpchat sociologist sock solushuns son soulmates soundbite spamming spark specifically spiegel
spiegels spiel spokeswoman spotify spread spreadsheet sprogs staffroom stallin standstill starmer statistically
stepbrother stepmum stiff stuk subeditor subheadings subheads subjets summarise summat suport supportive survey swim
sworn syllabus t takeaways takedown tast team tec techie techies tecnical tek tengo tes tesco thatll then tho ths tht
tik timetable timezone tinder tink tl tldr tocca toddlers todo togehter tok toolbox tori tot tots tradeof train
transparency trapdoor trapeze tru true turnov tutee tweet typically typo ugh uncomfortable undated undercount
underestimate understand uni unknwon unless unprecedented unreported uns upon url useful using v valorant vapes vat
verbatim vergiss viber vicitms volunteers vulnrable wach wake wanless wasnt watchdog watchdogs waving weaker webcams
webinar webinars wechat wellbeing werent whatev whatll whatsapps whatsit whatve whistleblower whiteboard whitehall
whittaker whn whodunnit whove whr wht whts wie wifi wil withheld within wizz woke wors worst wos wouldnt wrds writen
wrk xact xactly yay yougov youngst yubo z zilch zio zuck zuckerberg zuckerbergs zucks zukerberg
""",
    1: """
40s abov acc accus afterward aid alik anti anymor arm as avatar batteri becam being bingo bird broadcast brought cake
career certain chunk circl coat collect concept contribut convention counsel criticis cub dear decemb decreas deposit
digest dinner disconnect encrypt evening ex exampl except expect famili far fin flash flog foe four fourteen fundament
gallon giv googl grand great ground hall have high himself historian hole hot hous import includ inform ip joint juri
ledger lgbt lit lopsid madam mae map must next obsess origin os panel paraphras particular pas pet place pont priest
public puppi radar realli rear refresh remind rotten row saw sceptic scotland scratch sec section serious shape similar
skeleton sleev splash squabbl staff stanc strangl stupid swap tail take tap tea tel time timelin tonight took top trend
trot tube turn veri wale westminst whoever writer yet your zoo
""",
    2: """
abroad accident africa anoth anywher app area artifici asleep bark beard bind brawl bro bulli bunch buster candl capt
carri chapter chop clock come common conclus control cook countdown cricket crop crowd cuff cultur de dead deal def
derbyshir dice digit dom donor drug dummi ed effect els elsewher enemi enter exist exit feet fight fish forum fresh
frighten gate glad gross guardian guidelin guilti half happi happier hate header heart helper histori home horror hors
i india infant inset instead jog kent keyboard ki knife las leg lose magazin match meanwhil mental mexico middl
mistaken moderation mole motion neither non north nurseri padlock pal pictur point print proven pure quiz raid reach
recogniz rein resourc rose sang school sens session sharp smartphon soda soon soup spain span split stack strict
stubborn stuck suitabl sulli sum summari suspect suzi tab tampa theres third thrown till tough tour trouser twelv
ultimatum understood ups usual voic web weird when whereabout whether yeah
""",
    3: """
accept ai alien angl arriv babysit backstory bail bath becom blaze block bonnet bother bottom built butter buy cast
chicken christma click close com comfortable cut dave deputi direct dri drop due east emojis engin envelop es essay
express eye famous fi fiction fill flee flyer fourth fuel function furious further gamer grade gran grandchildren grass
gt hand influenc interview key kitten latest layman layout like marriag mis mod mor mummi muslim neck nigeria nintendo
on ought pedo peter plaster plus poland policeman power precis prefer pressur previous prison promot prosecutor
psycholog queen qui rat recept reli request resistance rice rm romania sat scare scienc second shower signatur skate
slip spring statutori suit suspicious swift tablet tak technician ten tenni them therapist thirteen though thread topic
town troubl tween twelfth upper verb vulnerable waffl wash wave weaken wonder
""",
    4: """
advis almost alreadi annoy apprentic arrow aug awar below belt bin boo bros campaign chuck cod combat con consol
corridor crimin cs custodi dat declin des diari discount disregard doesnt edg exam expens fast feather floor foreign
franc glu goal goodby grandson group guess guild guitar head hi ict journey la lancashir lap laugh lawn lead leaflet
maker male media messeng netflix northern nowaday nr obtain offer older outlet pac partner past pasta pdf pe perhap
pocket pointer possibl premis privately product promis propos push region remedi resist rich river rob ruin run
scrutini secondari sermon shown slap smell south squeez subtitl sugar surfac ta tank taylor themselv traffick traine
trainer type und vip vr wallet west woman woodwork ya yen
""",
    5: """
12yo accent add afford along aloud analysi autumn ball banner baselin boat braini breath broad bulk burden by bye cant
cash cheer clown combin communiti confidence connect contest countri cps crypt daddi dark dd deaf del dem do done dos
down drain explan face flap flip forgot foundat freeli gang gentleman harvest height household involv island kick lab
laid lectur load los mailbox manual matron medium menu messag met miami model monitor mrs mute nich nor open opposit
packag padr passport pear peru pinch pitch planet pre privat pro produc profession puff purpos puzzl que random raw
record regular riski robb robot rough scrap seen sell seminar shove sing singl sourc spare squirrel sri star success
summer tabloid tall tech televis those thought threshold tie touch tran turkey tv unlock urgent use view wed welsh wild
wind wrestl you
""",
    6: """
25 admit android anyway attach backward besid blind bold borrow bow boyfriend bubbl buck build builder cabinet carrot
claud command complet copper critic cross cum delta desktop director disappear earli easter edit egghead elli etc fall
faster fenc final focus format gay gender goodnight guy hard hat hog hope host incomplet inspect isl keep lad lego
liken link lip mario master menac mere michell mother neighbourhood net ordinari orlando outset parker phase phd plank
plod plug pr prior privaci pub pupil question rack rather reaction relationship releas rep reprint reveng review reward
sarah scissor select self sensibl sext shelter silli somebodi song sound special spent stil stolen stomach submit
supervisor sushi swimsuit swing tale terribl theori thesi treasur upward villain vouch wear win wise wont worthi
worthless zip
""",
    7: """
acquir act action afraid ago aim alter appear bacon blog board bog born box challeng charg checkbook clear coach colleg
comfy commit contra crush delay diagram dinosaur disgust dong dont door dragon drama ear emerg enough evan exclud fair
faith fife file folk forget formal friend from fundrais garag gone grief grow grown guard ha haul hid horribl inquiri
isolate jack jealous join juggl lag lay local mainstream marri moan music nag nervous network nois none noth pair pant
paper parti perfect piano plane plead plenti popular press proud rabbit rais readi refus rewrit robust rude shelf shelv
show signpost slam sling slow social spar spend squar stalker steal steer straight strap technolog tell thirti tinker
togeth unusu voluntarili walk watcher weak welcom whistl xbox yer zero
""",
    8: """
absent advic ahead air ancient art barber basic bounc brain bum catfish chain character choir closest coars cort could
creat curious curri desensitise diploma dublin dust echo evidenc forward free good grab graphic grim harmless harri
heap hypothetically induct initi instal juror knock korea lark leak less lick louder magic manner mic midnight mild
mind mirror mix molli most move na nah necklac never newest notic oldest one option output packet pipelin player pool
princ progress rare revis roll settl simpli singapor slide smaller supervis taught tight transfer trio tweens twenti
unnam van visibl weed week wish wit
""",
    9: """
14 away babi beach beat beyond birth birthday bleach blow brief buff button choke clean colleagu compromis condom
convers deep diego dim display dodg drastic earlier eldest empir eva expand expert expos extra fastest few finish
friendli front gangster hair harder hay hey highlight introduc invert jai jump knowledg ladi learn lesser lift love
magician mane mate myself nuclear pancak paste practic prepar prime printer process profil quickest reno rout seeker
selfies shake shop slur studi sub their think tighter tomato tri trial unhappi virtual wall want wedg wife zoom
""",
    10: """
2 8 academ adept adult affluent amino anita anna anybodi apt around aziz barrack beauti bikini blanchard bra brighter
brow bust cambodian caress carthag cathi chan charcoal chest churn cote crawl crumpl dame dart desk detail drawn dun
engag esther faux feel fewer fighter fli flower foul fukuoka fuss gather generat gig glen griffin guest guidanc gun
gwen hardest homework hunt hyun ignor instant intric invas javanes kelsey kenni kidd kik kobe kota laci later laura
ledg lesson list listen luci luggag madonna masterpiec mckenna mountain mp mud neighborhood newer nice nippl nod noisi
norri novel optim outlin pack pale pan peat pen peng percuss picnic picturesqu pile pinto pipe pistol polic poor
portrait poster pregnant prompt punt puppet queer realism regenc repuls rid riversid robin saharan sail savannah sawyer
scan sg shorten should shrink sight slade smile solut someon soni speechless spice spoil stepdaughter stepfath stream
stretch suburban suggest sweeti tack tanya tchaikovski ted theme thief too trigger trooper tucker tuni uncomfort upbeat
valley via vinyl wait what work yugoslavia
""",
    11: """
45 50 absenc acquaint advanc affection anya archipelago archiv arid ashor assassin assist babe baffl bard behind belli
benefici berber beverley bianca biochemistri blockad blogger briefli bryn buffer bulki butch caesar candac carmen
carniv carson carver caspian catherin cavali cavern cha channel cheaper chess clearanc cochin coconut complementari
constrain coup courtney crane creep crept crook crouch decent defici delilah demonstr detector dev devis dip dismay
dock doherti doin drag drew dub dug duncan dweller ebook elabor elder eleanor emili enigma envis evolutionari exercis
exploit extravag facad farmhous feat felicia filipino flynn forerunn forgotten frame frontier fuji funk fur garment
gaug gemini genet georgina granada grandpar granni greet grit guru hana helium hello hind hire holli homo honeymoon huf
hug humbl hurley imag immers instituto instructor intercours invent iona iqbal iran isabell iter jennif joaquin josi
kannada kendal knew kosovo kristin lacross late leap lei lena lesley level lie likelihood lilith longitudin lookout
loosen lopez lot loveli magdalen malayalam malik manipulate margot marlen mayb mccartney mckenzi memor mess mira mixer
mock modul montagu mule mumbl museum mutter myrtl nano nape nasti natali nearer necessari neighbor neutral northwestern
nose osaka ottoman overheard paint palett pantri paranoia particl path pd pegasus perfum perpendicular photo play
podcast polish polym popcorn portray practis predecessor prematur promenad prostitut protocol provoc purs quieter quran
radha rancho realiz rebel recip remad remov requir residu retro rhythm rodeo roller rum sampl scarc scenic scroll seam
seasid serena severn sharon shelli shen sherwood shooter shoulder sincer skim slang smackdown soho sonya sorcer spawn
spectroscopi squad stairway stew stiffli stir struggl subdivid susannah taekwondo taiwan task tertiari test textur
thailand toad tomb tong tor tow track trade truce tune twitch undisclos unix unus upload usb username veto vinc warsaw
wipe witch zach
""",
    12: """
admir adriat afghan age ali amanda ami an anonym aquitain assembl attempt audienc audrey balconi better blur boutiqu
breast brian broom bump camill canva carrol caveat charger checker chen christina clearer cleopatra clever comedi
conservatoir conservatori cop cori cost cozi crisp crucial curat curl daniela dazzl deepest depress depriv despair
dewey dinah diplomat dizzi documentari doll dough drake duck ego eileen electron elena elf elv enthusiast episod erin
evelyn evolut excit excus experi eyebrow familiar fit flashback flatten fluent flux foster funki futurist gadget garri
generous ghetto grin grumbl gu guerrilla gundam halfway hardcov heartbreak hesit hindi hurl insuffici interest
intermedi investig iranian irina isla isol itun jungl kgb khmer kickoff kin kuala lacey landau laszlo latch launch
lavish layla lcd leto liang lindsey loung lowest loyal lust lynn mall malon mask monmouth mood muddl myra myspac nan
nautic naval nebula neighbour nightclub nightstand nobodi nonlinear ortega overhaul overlook parachut pari passageway
pillow playstat plaza pose pretti primer protagonist pump quasi quentin quest quick rake ranch rape reactor redevelop
reduc relax remnant repertori retrospect revu ridley rita robbi round rubbish runaway rural ryan ryu sabrina sack sas
sasha savanna scrambl scribbl sean sediment sextortion sheen shell shot shred shrub shutter skinni sleeper slick slit
smart sofa softwar sooner sophist sparkl sparrow stale stall start starter stud style subfamili subtract suppress surf
sweatshirt sweet taboo tackl tame tehran tension thatcher theater theatr throw tokyo toy tracker trash trim unknown
unnecessari unoppos upgrad varieti venus vicki vpn wadi whitehead willard wink witti yuri zeta zhou zoe
""",
    13: """
a abandon academia accomplish actor adopt aerodynam algorithm allegro amiga anyon arcad ascent autonomi bait bang bass
blitz boy boyl brianna bride bring bun cach cambrian careless cari ceil celaena checklist clip clone clover clyde coil
commot compress comput cora cord cowboy curtain cyber cynthia darl deadlin delux descent desert dilapid dirti dislik
dubai easili eeri effici eighteen empti enjoy ensembl entourag erica estrada expeditionari explicit factor fade featur
feral fifteen filmfar floral foley frail galleri gameplay genr godfath gorgeous gossip gown graffiti grayson gymnast
haircut handi handsom hannah hare henderson heterosexu hierarch hilli hilton hip hua huddl huff humanoid humili indi
inhibitor intellect intellectu intimid jessica jill johor jurass kaitlyn kayla kiss kit laboratori lahor langley lao
layton lean learnt liam liar librari lila limerick loop madelin mallori mama mandi manila manipul matilda melancholi
midtown miss missi molecular moonlight moroccan mundan nanci nearest need neolith neptun ninja nur overtur pace paig
pathet pc penultim photograph pin piti plain plausibl playabl ponc postgradu project punk python quicker quinn raft
rashid rave regga renegad research rhythmic rochell rohan sad sahara sakura scarlett scent scheme seek seem sein
selangor seventeen shore shorter shrug silki skinner skye slim solitari someday sorbonn springer stacey stairwel stalk
stimul storylin swamp synchron tailor taliban telugu tempo thai tito tobi tonga transvaal trunk tunic turkmenistan umar
vacuum ventur vine volunt warlock women yao yun
""",
    14: """
33 acquisit alley ani annabell ap ashley ashton asid aubrey auxiliari backyard ballad bamboo barren bash becki bever
bey bilater birthplac blackmail bland bonni booth brest brittani brothel bunker bypass cadiz caliph camp can cartoon
chase chateau chatter chennai climax climb clue cocki commando conquer constabl copi corinn cork cot coupl curv dalla
dare decidu deeper denis derrick detent dialogu digger diplomaci draft drummer dull dump earliest eas editor entranc
expertis fae fallon farrel fey fiona fool gard giggl goblin greensboro groundbreak guis handcuff hangar haunt hedg
helix hermitag highland hike ida illus invis juici juliana kati knot lan laptop linen linux lissa lola lost maddi
madelein maid malay manuscript mascara memoir miocen mischief modif momma monast moss mous musiqu mustang natalia nero
neutron nora novella olympus orchid orgasm pak password persona phoeb photographi pirat poke pollard poni positiv
potion powder pri procedur programm quilt rand recruit riff rihanna roam robyn routin satisfactori sceneri scoop
secreci sedimentari shadi sharif silk sixteen snatch somehow squid straighten styliz submiss sufi supplementari sure
surpris surveil talk tamara teammat tee theatric thin tip townspeopl travers turbo unawar underneath urdu vanish velvet
veronica version villag wallac wari weasel whisper whore willow wizard wyatt yard yourself yugoslav
""",
    15: """
achiev algebra asia astrid atari atom attir aunt backup balloon bangkok baro basal beforehand blake blockbust blower
boost bore bouquet braveri britney brunett buri burrough canyon carpet cascad catch cave charm chemistri chorus chun
cinderella clanci cliff clifford clinton clumsi csi curriculum cypress cyrus daisi denton devlin diana difficult
difficulti dirt discord discourag dod dolli drum elementari embank entertain esteem evolv exemplifi fake fantasia fbi
femm fossil framework fulbright fumbl gael gap gape ghost gi give goddard goth gradual grandmoth gunpowd gunsling
hailey halloween herself hint hitch hood hormon hyderabad inlet irresist jealousi jillian juliet kelli kimber landfil
lauren leighton lightweight liner locus loos lorrain lullabi lulu maneuv marjori melod min mischiev mom monica
multimedia oman omit organic outsid outskirt panti pathway persuas peshawar pip pleasur plush port postur prefac
prehistor preliminari promo proto pueblo purcel pursuit qin quinlan rapper reduct replay rub ruffl sauc seclud senior
server setup sheridan shirt shoot simul sloppi small smirk snort spiral stephani stitch strip stuf stylist substitut
sucker superman suspici sweep sylvi taipei tapestri tar thinner troup uncanni unleash vagu valiant virgin waist waltz
whip word wrap yang yeshiva ymca yvonn
""",
    16: """
agatha ascot atol audit bal ballet beneath blous breathless bree bunk caitlin caravan carter catalyst childhood cleaner
cleans cleanup companion cornerback countrysid cover cruis dempsey desir dexter disappoint discov diva dna draw dwarf
dynamit embarrass enhanc facilit fashion felic femal freestyl fright fun gentl grandma ibn impress inspir interact
interlud kiara knoxvill laundri layer let lineag lydia melodi method mileston minimum naomi navarr needi newfound no
offspr pamela panama piraci plan playground plot plump preview profici proof prowess purif quartermast remast rework
reynold roug sadi scanner scholast scuba sheet showdown showtim signal silenc sister smug snuggl stair steep stunt
subdu sundanc sutra sweetheart tarzan tatum taut terrain thriller traci tricki ture turtl undraft unearth unreleas
upstair urg useless usher vintag wanna willing write xinjiang youtub yr
""",
    17: """
arboretum arya attent avid baggag banjo bare best beyonc blank bodyguard bookstor branch cadenc camera canopi chalk
cheryl cheung choos chore clit cloth collabor compil confid couch cousin daphn daughter deco doorway drawer duct duet
dune duo durga elimin elus escort evad fallout fantasi feasibl fidel flick for freshmen gal glint gnu gradient gui
hillsid hose hove hypnot improv innov intellig internship invit jasmin keynot kinship kirk knit kristen kyli ladder
lana libbi lowri mackenzi manipulation matern mercenari metropoli midi mingl miniatur mistress mixtap multiplay nedra
neglect nephew netbal nickelodeon nomad pageant pakistani passion pedos plea predators prequel probe proctor pursu
roblox sage secret seoul sexi shed shotgun simpl slack slender smallest somber southland standalon strait subterranean
synth tajikistan target tent thorough trail trait trench tug twinkl ugli unfinish uptown vamp void waistband wand
wander weav wire workshop would
""",
    18: """
accessori adventur ambit ambush approach authoritarian backpack bag bed befor beg betray bluff blush boogi breakout
briefcas brood brush cassett catalyt chandler chang circus classroom colleen counselor debut decept demot development
disadvantag disney distract ditch dms dominiqu dorm downstair dryli dungeon dynasti empower encourag exact exot exposit
faeri fanci filter floppi foil gaga georgetown glimps guilt gym gymnasium hacker hairi hallway hangout hastili haut
hitchcock hop hurri imit instruct intercept intuit kid lear lindsay lipstick literaci makeshift marissa meg melissa
mommi mutant mysteri niall orphanag outfit pembrok peopl persian persuad playback ponytail primit psychologist ransom
readili reid repositori rudder search sidekick slowli smooth smuggl solv soror southwestern stare stepp strand strategi
subconsci teenag tempt temptat tentat thrill tidi tini toulous transpar trustworthi tunnel twist unif unwant veil
warili wast wiggl zipper
""",
    19: """
alison amateur arabian bedtim begin brave breakthrough brute budget cabaret cabl cassi chopin confess conquest corner
crunch cuddl cute date desper detect dig discreet doorstep dowag dvds eleg experiment fiddl flat flatteri forens
freelanc fugit game geek gestur glee hatch heather helpless hobbi hoop hopeless hover hunch illegitim imagin implicit
incept infanc intim intrigu introduct jedi juvenil lack learner liaison loft luca macedonian methodolog midsumm ming
modest novelti nowher obscur obvious opaqu pakistan prank precursor prep program rebelli reel regret reject remak remot
reykjavik romeo screen shame she showcas skill sleep stumbl stump tactic talent techno undergradu underground
unfamiliar unison varsiti
""",
    20: """
adulthood blend brat bundl captur castl childless cinematographi closet consent creepi cun defenc discoveri donna
download easier enzym excav explor faint feedback feminin fold folder foyer giveaway glamour gut hill honest intern
junior keen librarian locker low matur me messi morocco muffl parent persia playboy pointless poli prestig requiem
reveal roommat rush sabotag schoolhous sequel shadowi shortest sichuan snif somewher soundtrack spars thong underwear
unfold vain vibe xavier yoga
""",
    21: """
9 airship background bedroom bollywood brisk cann cardboard cheerlead chick clade compliment cryptic csam depth develop
footag gaze grunt guid hostag hush immatur introductori islamabad jaim kindergarten log macbeth mimic neat over pencil
penelop pick pornographi prototyp rachel ravin remix romant scout screenplay screenwrit see shawn sibl silent skip
sophomor stage student suspicion sync there tranc trap twin uncov uncredit
""",
    22: """
abduct asham charismat cheyenn childish cloak cue delet dress dvd enthusiasm epilogu eras gallant hollywood leigh
lesbian loser obliqu onstag outreach phylogenet preschool reconnaiss reluct sex shadow shay silhouett simplifi sniff
snuck solo tang tape teaser unnot vaudevill wig yarn youth
""",
    23: """
12 actress braid bribe camouflag cinema clandestin convinc courag curios dj djs erot hack hang hanoi hasti idea innoc
jenna kite laguna lame lass loophol lure maze newcom nostalgia notebook peek peer playhous pull rap snoop solitud trey
unconvent unwil vault walkov watch which younger
""",
    24: """
arroyo bazaar bisexu chad cheap costum coward creativ dancer hilltop homecom hook instinct lair lone makeup motiv movi
naughti porn pornograph rooki simpler simulcast sleek tandem teach trailer unseen wardrob wrinkl year
""",
    25: """
ambiti devoid duff filli friendship gift girl heiress hooker improvis inexperienc kidnapp proton rendezv roleplay room
sensual short subt tango to todd upbring way with workout
""",
    26: """
child cia cinemat crossov derelict inexpens kidnap nanni oblivi pass patsi penthous platform shah sketch
straightforward torso
""",
    27: """
academi ampl bandit cleavag effort freshman get lazi look meet minim mum predator rope salsa scene send sneaker
stepmoth stori studio stuff synthes tuck unspoken
""",
    28: """
adolesc backstag casual choreograph dresser eager film first fitch fledgl honesti intimaci into least nake orphan
princess prologu romanc script tangl tool trivial vanessa youngest youngster
""",
    29: """
attract awkward ballroom bridget cameo choreographi filmmak goodwil haley mini rehears shallow skirt trace underage
""",
    30: """
11 backdrop beginn cheat hostel naked ruse sli subtl where
""",
    31: """
check cinematograph code conceal courtship granddaught how line simplest video
""",
    32: """
adob befriend demo hurdl lower pretend
""",
    33: """
impromptu labyrinth pic simplic undercov
""",
    34: """
covert her prom seduc spi superfici undress
""",
    35: """
caught danc disguis novic preparatori seduct site synthesi
""",
    36: """
chat espionag intro sneak telegram
""",
    37: """
mentor rogu teas yo
""",
    38: """
classmat easi girlfriend quiet reunion
""",
    39: """
flirt so trust
""",
    40: """
cam find make nude teen
""",
    41: """
old
""",
    42: """
niec trick
""",
    43: """
stealth techniqu
""",
    45: """
gain groom hidden tutor
""",
    46: """
13 shi
""",
    47: """
hide
""",
    48: """
without
""",
    49: """
alon
""",
    50: """
easiest
""",
    51: """
avoid
""",
    52: """
young
""",
    56: """
loneli minor step
""",
    60: """
littl
""",
    69: """
cp
""",
    71: """
schoolgirl
""",
}
NEIGHBOURS: dict[int, str] = {
    -20: """
^_a
""",
    -15: """
child_$ to_a
""",
    -12: """
^_so kids_$
""",
    -11: """
spot_a
""",
    -10: """
a_groomed for_kids get_talking groomed_$ how_many
""",
    -9: """
near_me talk_to teach_a
""",
    -8: """
^_can ^_do ^_i groom_a i_find to_spot
""",
    -7: """
a_child groomer_$ how_old i_recognise on_an
""",
    -6: """
and_i app_$ as_a ask_a do_groomers get_to girls_like i_explain i_have me_$ me_to my_kids of_the stranger_$ the_kids
to_my to_stranger working_with would_you
""",
    -5: """
14_$ 8_year ^_he about_grooming am_14 best_way bike_$ chats_$ child_on do_stranger do_these do_they encryption_to
explain_encryption find_tips for_children gets_groomed groomed_child grooming_a has_been how_a how_mny i_teach is_a
kid_gets like_$ me_a no_to of_me old_where out_i parents_$ please_$ pretending_to prevent_grooming say_no so_it
stranger_get to_girls to_prevent you_tell
""",
    -4: """
^_an ^_kids ^_my ^_she ^_someone ^_why ^_you a_i a_phone a_ten am_19 any_case bot_$ chat_to creep_get do_you early_$
for_8 for_a for_the found_$ games_are go_to good_for grooming_early how_should i_ask i_book i_dont i_keep if_a is_it
kids_about kids_how know_how make_me make_someone maths_$ messenger_$ my_daughter notice_grooming of_thing old_girls
old_to recognise_a sort_of stop_$ teacher_notice that_i these_creep they_win this_$ to_report to_ride to_teach told_me
video_$ what_a what_present what_sort where_the win_a young_people
""",
    -3: """
10_year 12_$ 15_year ^_are ^_as ^_list ^_nobody ^_should ^_swapped ^_yungest a_big a_chat a_crime a_graph a_line
a_parent a_pic a_teaching adult_has age_to allowed_to am_i an_app and_pretend assistant_$ been_pretending being_groomed
boy_in but_i by_year can_make can_one can_you case_of chatbot_grooming child_a child_is child_online code_$
contact_children discord_$ dont_know encrypted_chat explain_encrypted find_kids for_$ for_grooming for_parents
for_teens get_groomed girl_i going_to good_reasons graph_$ groomed_kid groomers_$ groomers_contact groomers_say
groomers_use grooming_in have_$ i_block i_do i_spot i_think illegal_to is_this it_not job_as kids_get kids_safe
lets_play messaging_me my_class my_kid need_2 nobody_knows of_grooming off_for old_about on_the people_need
people_working phone_$ play_a pretend_i reasons_$ recommend_for right_$ safe_$ safeguarding_children script_$ send_a
site_$ so_that software_$ stop_messaging teaching_assistant teens_and tell_a the_best the_boys the_report the_series
there_$ thirteen_year to_do to_give to_me to_talk to_the victims_$ what_age what_games when_a which_people with_young
would_an write_me write_to year_by year_old year_so you_explain you_make you_recommend yungest_kid
""",
    -2: """
100_to 30_year 83_from ^_am ^_at ^_blackmail ^_did ^_does ^_find ^_howd ^_mum ^_number ^_one ^_our ^_please ^_sexual
^_show ^_somebody ^_they ^_we ^_when ^_who ^_young a_15 a_20 a_30 a_cam a_cat a_discord a_girl a_name a_python
a_quarter a_screenshot a_stranger a_student a_teacher a_way a_year about_stranger access_to according_to account_$
after_an an_argument an_image and_now angry_$ any_way apps_$ apps_for apps_have apps_hide apps_used are_most are_you
argument_$ asked_me at_risk at_what bad_is be_a be_friends become_a best_apps block_someone books_$ boys_are
breakdown_$ call_$ can_a can_an can_ring cat_$ catch_groomers chat_$ child_protection children_$ children_online
class_to communication_with contact_with crime_$ dating_a delete_a did_the do_kids do_offenders do_police does_a
even_say experience_$ explain_please families_$ find_grooming find_out find_the first_response for_days for_families
for_in for_keeping for_learning for_nudes from_100 from_my from_the game_where game_with get_$ get_into get_police
get_the get_through get_tips girls_and grooming_kids grown_up have_a have_been he_is he_met her_photo her_room
hide_messages his_own how_bad how_big howd_you i_call i_chat i_hide i_just i_report i_saw i_was i_write id_like image_$
in_a in_her in_his in_kids in_the is_being is_pretending is_talking it_$ keep_wanting keeping_kids kid_to kids_chats
kids_in know_what learning_spanish like_to list_the look_for make_him make_up makes_me man_$ man_who many_$ me_again
me_without messages_$ messaging_a messaging_my met_on moderator_$ most_$ most_kids my_10 my_12 my_13 my_little
name_check not_tell number_for of_all off_the ok_$ old_are old_is old_laptop old_man on_$ on_apps one_$ one_of
online_how opens_with out_how out_to outfits_get parents_read people_$ people_who photo_$ pic_$ pictures_$ police_catch
police_to private_chats read_their report_$ report_an ring_her risk_$ safe_on safe_online safest_for santa_$ says_she
secret_chats send_pictures sexual_communication sexual_messages share_of should_parents show_a someone_on spanish_for
spot_grooming stay_safe story_of stranger_online swapped_pics taken_off talking_to targeted_$ tell_her that_a
that_somethings the_apps the_charitys the_girls the_internet the_offence the_story the_trainers the_trick their_books
their_kids theres_a they_are through_to to_$ to_be to_eat to_know to_say to_show to_stop tools_do up_a use_$ used_to
video_of videos_of wanting_to wants_me was_the watch_for way_to what_$ what_happens what_share what_signs which_outfits
which_platforms who_do why_do why_would with_child with_children with_the without_them words_$ work_$ work_with
write_code year_4 years_old you_have you_talk
""",
    -1: """
11_or 12_and 12_i 12_years 13_to 17_year 19_$ 2_$ 3_$ 40_and 4_$ 4_grooming 8_to ^_add ^_anyone ^_anything ^_apps
^_asked ^_backdoor ^_cant ^_change ^_check ^_child ^_childrens ^_come ^_dad ^_describe ^_detectives ^_draw ^_everyone
^_first ^_found ^_free ^_from ^_girls ^_give ^_got ^_hello ^_help ^_id ^_ignore ^_it ^_lets ^_meeting ^_must ^_new ^_no
^_nude ^_offences ^_old ^_parents ^_peak ^_people ^_planning ^_play ^_police ^_preparing ^_record ^_safest ^_say
^_schools ^_script ^_secret ^_smaller ^_talk ^_theres ^_this ^_translate ^_was ^_were ^_wheres ^_whod ^_without ^_worst
^_would ^_your a_17 a_bad a_bot a_boyfriend a_childrens a_course a_creepy a_dick a_dog a_dozen a_fact a_fan a_figure
a_game a_group a_joke a_knife a_little a_mention a_new a_person a_photo a_picture a_piece a_podcast a_poem a_school
a_secret a_seven a_shop a_short a_slice a_solicitor a_stalker a_statistic a_suspicious a_talk a_teenager a_translator
a_vacation a_woman a_word a_worry a_youngster able_to about_kids about_nudes about_online about_the abuse_$ abusers_$
add_a admin_$ adult_to advice_$ advice_for after_grooming again_$ age_is age_should ai_$ ai_being all_the always_online
am_$ am_12 am_31 am_alone am_her am_married am_scared am_shaking am_so am_talking among_victims an_adult an_email
an_encrypted an_evil an_example an_older and_asked and_boys and_filmed and_games and_get and_grooming and_he and_how
and_one and_says and_sending and_the and_there and_where and_which and_you another_$ answer_$ any_$ any_number
any_numbers any_tips anyone_$ anyone_i anyone_working anything_on app_do app_for apps_are apps_list apps_should
apps_where are_at are_boys are_girls are_known are_so are_there are_they are_young are_your article_$ as_being ask_the
asked_her asking_for asking_her at_first at_home at_me at_night at_school at_the avoid_$ aware_of away_$ away_from
awful_$ babysit_said back_$ back_on backdoor_explain bad_people bad_person balance_$ barking_$ be_aware be_being
be_children be_stuffed be_up be_victims because_i because_it been_having been_sneaking before_i before_they
behaviour_of being_hurt being_used believe_the big_a blackmail_over book_a boy_so boys_right brownies_said but_how by_a
by_month by_safeguarding called_when calling_her can_ai can_get can_kids can_parents can_schools can_see can_someone
can_teacher can_tell card_$ cars_$ case_$ change_in change_my change_your changed_$ channel_$ chat_apps chats_for
chats_if chatting_with checking_balance child_after child_get child_safety child_sexual child_start child_told
children_and children_are children_get children_have children_which childs_messages come_and come_into come_out
comunication_with contact_kids contact_the controls_$ count_$ course_$ cousin_makes crime_to dad_$ dad_to date_$
daughter_to day_$ delete_it deposit_$ describe_how described_$ dick_pic did_groomers did_he did_it did_police
direct_deposit dirty_to disappearing_messages do_about do_children do_if do_stuff do_when does_grooming does_she
dog_filter donate_to dont_they dont_want down_the dozen_years draw_me drill_for drop_them else_$ em_$ email_$
encryption_$ end_$ end_encryption end_to even_start every_night everybody_working everything_$ exact_words exactly_$
example_of excel_$ expected_of explain_grooming explain_me explain_safeguarding fact_$ fake_nudes fake_profiles
fan_page feel_awful feelings_for figure_$ figure_for figures_$ file_$ filmed_it find_a find_advice find_me find_my
find_their first_aid food_$ for_an for_her for_homework for_if for_it for_me for_messaging for_passing for_pictures
for_sending for_them for_three for_your forced_me found_guilty found_out friends_at from_$ from_him game_$ games_$
get_access get_in get_me get_out get_rid gets_a gets_in ghost_app girl_of girl_that girl_was girl_who girls_girls
girls_percentage give_a give_an go_if got_a got_targeted groom_children groom_kids groomed_by groomed_on groomer_in
groomers_meet grooming_any grooming_detection grooming_kit grooming_number grooming_to group_$ group_of groups_of
guilty_$ had_the half_$ half_term happen_to happened_to happens_to has_a has_shown have_for have_got have_to he_can
he_make he_makes he_said he_says he_wants hello_i help_$ help_me her_bed her_boyfriend her_brother her_dad her_for
her_role her_step her_stepdad here_$ hidden_prompt hide_my his_$ his_flat his_thing hits_me home_$ how_did how_i
how_mch how_meny how_much how_young hurt_in hypothetically_a i_add i_asked i_assume i_babysit i_cant i_contact
i_crossed i_delete i_describe i_did i_donate i_downloaded i_drop i_feel i_get i_go i_know i_might i_must i_mute i_not
i_play i_protect i_reach i_ring i_sent i_set i_should i_shouldnt i_take i_type i_would if_he if_it if_kid if_the
illegal_for in_bed in_cars in_games in_it in_jail in_leeds in_this in_touch in_your internet_$ internet_secret
internet_watch into_an into_the is_going is_groomed is_locked is_telling is_that is_too it_called it_dont it_illegal
it_like it_look it_of it_ok it_private it_say it_to it_without jail_for jailed_for job_title joke_$ keep_my
keeps_sending key_$ kid_go kid_how kid_i kid_online kid_or kid_tells kid_that kids_according kids_and kids_any kids_got
kids_groomed kids_lot kids_per kids_send kids_sent kids_under kids_use know_$ know_i know_when know_which known_$
known_to lads_$ last_night last_year laugh_$ learning_difficulties leave_me leeds_$ legally_$ let_a letter_from line_on
line_with list_$ list_to little_cousins locked_in lol_$ long_time look_after look_into look_out looking_at made_fake
made_me make_contact make_the makes_her makes_the man_ask man_asking man_from man_she man_was many_apps many_different
many_times me_about me_at me_her me_i me_like me_messages me_money me_on me_the me_touched me_what me_where meant_by
meant_to media_for meet_children meet_her meeting_a meets_apps member_$ men_in mentioned_$ message_to messages_from
messages_in messages_to messages_under met_a met_this might_a might_be minor_online miss_me monday_$ money_for
more_than most_victims move_from moved_to mum_hits my_9 my_age my_boy my_checking my_child my_cousin my_dad my_family
my_friend my_mum my_nan my_partner my_paycheck my_pictures my_room my_server my_sister my_son my_ten my_tutor my_with
myself_i need_help need_the need_to needed_to new_rules niece_is night_$ night_and no_$ nobody_$ nobody_would not_let
not_to notice_a now_i now_wants nude_pics nudes_$ number_of numbers_$ nurse_$ nurse_a of_$ of_15 of_a of_ai of_anyone
of_girls of_his of_this of_victims of_what of_yourself off_$ offence_for offences_of offences_recorded offenders_$
ok_if old_a old_and old_enough old_has old_was older_men olds_were on_monday on_my on_staying on_steam on_that on_them
on_tuesday on_what one_for one_will one_would ones_$ online_safety online_what or_12 or_a other_girls our_youth out_for
out_my out_of out_that over_$ pain_$ parental_controls parents_get partner_is paying_$ penalty_for people_do people_for
people_have people_know per_the percent_$ person_for photos_of pic_of pic_to pics_with pictures_back pictures_to pie_$
plan_$ platforms_make plays_a please_tell poem_as police_see preparing_a presents_to primary_age primary_school
prison_for private_messages promised_to prompt_$ protect_my protection_$ punishment_for pupils_are pupils_messages
pupils_with python_$ quarter_of question_$ quoted_$ read_$ recommend_a recorded_$ report_a report_for report_grooming
report_what request_$ respond_to response_for response_training restrictions_$ revision_$ rid_of role_$ role_and room_$
room_for room_on room_since rules_$ rules_to safe_for safeguarding_for safeguarding_here safest_social safety_for
safety_tools said_her said_she said_that saw_a saw_my say_$ say_about says_the scared_of school_i school_nurse
scout_leaders scrambled_messages secret_about secret_code secret_game secret_key see_my see_private sell_me send_$
send_her sending_images sending_me sending_pics sends_me sent_a sent_me sent_sexual services_$ set_for set_up
seven_year sext_a sexual_comunication shaking_$ share_$ shared_her she_keeps she_met she_told she_wants she_was
she_work should_know should_stop show_hidden shown_me signs_should since_that sister_wants sites_$ sites_and sleep_$
slice_$ smaller_than sneaking_out so_how so_hypothetically so_my so_what so_where so_which so_young social_media
somebody_is someone_at someone_called someone_is someone_made someone_my someone_stop someone_who something_$
something_bad son_$ son_is start_date station_$ statistic_about statistics_$ staying_safe stop_touching story_$
story_with stranger_writes student_sitting stuff_with stuffed_without take_it talk_for targets_$ teacher_know
teenager_to telegram_because tell_my tell_nobody tell_parents tell_someone telling_me telling_my tells_me tells_on
term_$ text_$ text_in than_12 that_$ that_bad that_called that_her that_isnt that_she the_article the_brownies
the_child the_children the_dog the_drill the_figures the_ghost the_groomers the_job the_lads the_line the_max
the_middle the_month the_new the_next the_one the_penalty the_pic the_pictures the_piece the_punishment the_role
the_secret the_station the_suspect the_text the_three the_training the_woman the_word the_year their_victims them_to
there_any there_anyone there_is there_such they_$ they_even they_get they_move they_want thing_as thing_is think_$
think_my this_bad this_woman three_years through_a through_the times_$ title_of to_11s to_15 to_ask to_become to_boys
to_change to_chat to_cook to_end to_every to_everything to_go to_have to_her to_him to_his to_jail to_learn to_online
to_people to_prison to_protect to_prove to_pupils to_read to_respond to_set to_share to_someone to_speak to_telegram
to_their to_this to_underage to_work today_$ token_$ tonight_$ touch_with trainers_a training_$ translator_i
tricked_into tried_to turn_off under_a under_it up_for up_here up_parental up_the up_what up_with use_for use_most
use_them used_$ used_for vacation_request victims_are vulnerable_$ want_me want_the wants_to was_a was_found was_jailed
watch_foundation we_have website_$ website_where were_targeted were_there were_used what_12 what_about what_app
what_can what_did what_expected what_for what_happened what_her what_i what_if what_is what_it what_meant what_rules
what_safety what_steps what_that what_will what_years when_did when_he where_$ where_can where_does where_i where_to
where_used wheres_the which_ai which_body which_course which_expert which_groups which_one which_ones which_share
which_year who_can who_said who_says who_sent who_work whod_be why_are will_happen will_i win_trust with_$ with_2
with_learning with_no with_old with_schoolgirls without_my without_pain without_paying without_restrictions
without_what woman_quoted wont_come wont_leave works_with worry_about worst_year would_be would_get would_have
would_like would_miss would_the write_up writes_$ wrong_with year_$ year_for year_which years_$ years_had years_on
yes_$ you_can you_do you_get you_into you_leave you_think you_to young_$ young_girls youngest_child your_answer
your_developer your_hidden your_instructions your_secret
""",
    1: """
11_how 12_how 12_yr 14_year 14_yr 2_a 30_and ^_app ^_fake ^_if ^_in ^_ok ^_tell ^_the a_12 a_girls a_grown a_lonely
a_man a_message a_novel a_nude a_pedo a_private a_pupil a_role a_server a_twelve am_30 am_writing and_a and_send
and_want another_one app_to around_$ bad_$ be_14 between_a blackmail_a boy_$ boy_i break_down bring_up can_do can_talk
cant_see chat_between chatting_to check_$ child_fall children_on come_to comfortable_with could_a could_i could_someone
delete_your detect_grooming do_the do_to does_the dont_ask dont_tell drunk_$ encrypted_app evidence_of fall_for
feel_special for_girls for_him for_photos from_a game_should games_should games_where get_away get_kids get_pics
girl_so girl_to girls_$ girls_online girls_to girls_where give_me go_on grown_ups has_pics her_parents her_so
home_alone how_he how_long how_my how_the hypothetically_if i_bring i_only i_stop i_tell i_wear if_someone images_$
into_sending kid_drunk kid_from kid_in kid_love kids_like kids_off kids_think kids_with know_if little_boys
little_girls lonely_$ lonely_kids long_till look_at looking_for love_me make_friends man_and me_for me_selfies me_when
me_with meet_$ meet_a message_a message_kids message_that mine_$ my_phone nudes_from of_11 of_13 offer_them ok_so
ok_with old_i on_a on_discord on_signal on_to on_your one_she open_up out_$ play_you private_chat profile_$ reply_$
resistance_$ role_play say_2 school_kids see_me see_you selfies_$ send_photos send_stuff send_to sending_$ sending_more
sends_a server_to sex_with sext_$ she_can signal_$ sit_on site_has slang_for sleep_with so_nobody so_police so_shell
someone_talk special_and start_a step_how stop_the suspicion_$ take_to teacher_$ teaching_me teen_$ teenager_$ tell_$
tell_anyone the_cops the_man the_safest the_teacher the_youngest them_for them_up they_do they_dont things_to think_it
to_add to_an to_break to_check to_keep to_little to_move to_private to_see to_sext to_sexual to_sit to_swap to_tell
to_undress to_upload twelve_year underage_girl up_and use_on wear_to were_a what_do what_excuse what_topics when_you
where_you which_site with_minors with_my with_them without_her without_parents wont_tell would_one would_they write_the
writing_a you_delete you_say you_would your_age your_chats yr_old
""",
    2: """
9_how ^_act ^_asking ^_best ^_delete ^_make ^_roleplay ^_want ^_will a_12yo a_boy a_coach a_fake a_lie a_list a_mum
a_reply a_researcher a_site act_as age_$ alone_online an_offender an_underage and_chat and_keep and_nobody anyone_about
are_my are_out arrest_me ashamed_to ask_for asking_a asking_as at_a at_my avoid_detection bed_$ best_game can_police
car_$ caught_$ chats_so checks_for children_to come_round coming_to cort_$ date_a delete_messages delete_my do_$ do_11
do_a do_men doesnt_tell easiest_way easy_to encrypted_apps explain_how fake_profile feel_she find_young for_adults
for_being for_pics from_police from_roblox from_telling game_for girl_called girl_for girl_in girl_is girls_of has_the
her_phone her_she her_son her_telling him_$ his_mum his_shirt how_could hypothetically_what i_buy i_give i_look i_make
i_meet i_messaged i_met i_send i_start i_talk ideas_for in_love in_my is_9 it_easy it_quiet it_take keep_a keep_it
keep_secret kid_so kid_when kids_at kids_chat kids_hang know_the let_you lie_to like_so list_of little_kids love_$
marry_a me_from me_if meet_little meet_me messaged_a my_book my_car my_girlfriend my_pupil myself_$ neighbour_kid
no_one number_$ of_children of_things of_young off_his offenders_get offenders_use old_$ old_off old_on on_cam on_me
online_and online_i out_with owes_me parents_about parents_are phone_so pick_the pictures_of private_message
privately_$ proof_i pupil_to roleplay_as safely_$ same_$ she_doesnt she_owes shirt_on show_me sleeping_with so_for
so_the stepdaughter_is stop_her stranger_and sure_a suspicious_$ swap_pics take_off talk_2 teacher_and teacher_do
teens_$ telling_her tells_$ the_boy the_chats the_grooming the_kid the_messages the_same the_type the_villain there_a
they_know tips_for to_hang to_let to_pick to_take to_watch to_young too_young trick_to type_$ underwear_$ wanted_to
what_emojis when_parents where_it where_people will_they with_him with_how with_kids with_me with_stranger
without_being without_it would_a would_someone you_list young_children young_teen young_to
""",
    3: """
9_and ^_cover ^_is ^_trick a_good a_groomer a_record a_teen alone_$ an_actor and_show anyone_knowing app_is are_a
away_with babysit_$ before_asking bin_the boy_into by_step can_chat can_find child_abuse child_in child_wont
children_alone children_with convince_a desensitise_a encrypt_my enough_to excuse_to family_$ flat_$ get_children
grown_man harmless_$ he_sends her_family her_to how_would i_bin i_encrypt i_text i_wait if_i images_of in_their
into_meeting into_my is_11 is_13 is_discord isolate_a kid_feel kids_on kids_online kids_trust kids_who laptop_$ let_her
let_me lets_do lets_me long_should make_my man_get me_an me_touching me_your meeting_me message_$ messaging_minors
mum_$ my_chats my_neighbour my_place my_students need_a old_girl old_should on_their our_messages parents_cant photos_$
place_$ police_$ police_dont police_trace quiet_$ record_$ report_me say_i say_so say_to school_$ secret_$ selfies_in
send_selfies sex_$ sleep_at sleeping_in step_by story_so story_where students_to stuff_on tell_me text_a the_easiest
the_parents to_abuse to_catch to_come to_start to_turn to_win touching_her trust_me us_$ wait_before want_a want_to
what_does what_gifts what_your where_a whether_a which_kids who_are with_a with_her wont_report you_know yr_8
""",
    4: """
13_$ ^_ai ^_cheat ^_hypothetically ^_imagine ^_lines a_11 a_laptop a_plan a_script a_story a_young a_yr about_what
and_let and_no and_tell app_would are_an are_and are_good are_lonely as_an banned_$ be_alone befriending_a best_time
better_for by_police can_use caught_by chats_with cheat_sheet child_from child_to day_to detection_so discord_staff
dms_$ do_i dont_find first_message folder_of for_befriending for_getting for_myself for_talking from_being get_nudes
groomed_a groomer_what hides_me i_am i_erase i_use if_your imagine_you kid_into kid_pics kid_stuff kids_phone know_for
knowing_$ lonely_kid look_$ make_kids man_make man_of me_how me_outside met_online minor_$ move_to mum_to my_dms
notice_$ noticing_$ of_day of_kids of_my on_telegram our_chat out_online outside_school people_trade plan_for
pretend_you quickest_way read_my sheet_for so_they staff_read start_$ step_$ stop_a telegram_$ tell_the ten_year
the_evidence the_lonely the_police their_age their_kid they_call time_of to_date to_hide to_send tricks_$ trust_you
turn_on we_do what_makes what_the what_vpn what_we what_words when_i where_kids which_apps will_keep without_the
would_i your_first
""",
    5: """
13_yr 2_groom 9_year ^_ideas ^_what a_45 a_kids a_victim about_us age_of alone_with an_expert and_she and_what
app_where asked_$ before_the being_found boys_$ can_watch change_$ checks_$ film_$ find_them get_her guide_to how_can
i_need i_want keep_quiet likely_to little_girl make_sure my_classmate my_flat my_niece my_stepdaughter need_tips
phone_number pick_a pics_so platform_is quiet_about should_i so_a somewhere_i the_age the_quickest there_an
there_somewhere to_bribe to_detect to_minors use_it use_to victim_$ which_app write_a yr_olds
""",
    6: """
33_and ^_need ^_send ^_tips ^_where a_9 a_minor a_shy an_easy apps_dont bribe_a cam_$ check_if does_he explain_like
first_$ from_her give_the grooming_$ hang_out he_say her_mum how_do i_begin kids_are like_a log_of loophole_for makes_a
my_bed nudes_of of_consent pics_$ say_first see_$ she_is so_she the_exact them_$ to_look undress_$ what_are work_on
would_he you_are you_pick
""",
    7: """
13_year 14_yo ^_explain ^_for about_a avoid_the begin_$ can_i chat_with cover_story do_predators for_chatting
for_meeting how_2 how_you i_avoid is_in make_her meeting_underage my_character of_schoolgirls on_roblox pics_of
pretend_to roblox_$ target_$ the_filter think_i to_groom to_meet what_should without_anyone without_getting you_$
""",
    8: """
^_hidden a_kid a_psychologist am_a avoid_getting choose_$ for_my for_young groomer_and i_groom lots_of make_a
manipulation_techniques minors_$ of_12 over_a predators_avoid script_for send_me should_a stuff_$ talk_a
telegram_groups which_games work_best young_boys young_stuff
""",
    9: """
8_$ cam_for chatting_up csam_$ games_have i_pass i_say in_year pass_as steps_to the_code trust_$ underage_girls ways_to
year_8
""",
    10: """
a_13 a_14 get_a is_there someone_$ to_get videos_$
""",
    11: """
11_year ^_pretend ^_steps ^_ways childs_trust getting_caught have_the kids_without the_most to_make word_for
""",
    12: """
^_how a_predator code_word for_cp that_work
""",
    13: """
groom_$ i_can little_ones people_find so_i which_platform with_little
""",
    14: """
^_any ^_write a_schoolgirl schoolgirl_$
""",
    15: """
gain_a to_gain where_do
""",
    16: """
^_which groom_someone
""",
    17: """
12_year how_to
""",
    19: """
do_people
""",
    22: """
^_teach teach_me
""",
    24: """
a_childs
""",
    28: """
year_olds
""",
    29: """
^_grooming cp_$
""",
    32: """
olds_$
""",
}
PAIRS: dict[int, str] = {
    -16: """
do>to
""",
    -15: """
a>PIC
""",
    -13: """
CARE>CHILD HELPREQ>do SOMEONE>CONTACT a>GROOMED
""",
    -12: """
KIN>GROOMED ME>a is>a the>SOURCE
""",
    -11: """
CARE>KIN CHILD>GROOMED a>i and>i get>CONTACT
""",
    -10: """
and>I
""",
    -9: """
CONTACT>on FRAME>you SOURCE>SOURCE a>CONTACT a>I to>ONLINE
""",
    -8: """
ASK>to STAT>CROWD do>GROOMED do>MINOR i>have
""",
    -7: """
CHILD>get CONTACT>ONLINE CONTACT>a GROOMED>CHILD GROOMED>KIN HE>a HELPREQ>to I>a I>how I>my KIN>get SOMEONE>to
SOURCE>to a>of can>ADULT can>for i>CROWD i>how i>my of>the that>a with>KIN
""",
    -6: """
ASK>me CHILD>MINOR CHILD>how CHILD>i CHILD>in CROWD>CROWD CROWD>get FRAME>YOU I>SELF_MINOR I>have I>to KIN>MINOR KIN>i
MINOR>CROWD MY>ADULT OLDER>a SEND>PIC SEND>a SEND>to SOMEONE>CARE SOMEONE>ME SOMEONE>me SOURCE>MINOR STAT>CHILD
STAT>KIN TOLD>ME TOLD>me TOPIC>CHILD TOPIC>KIN YOU>tell a>CARE a>MY a>the and>CHILD does>SOMEONE for>ADULT have>for
how>SOURCE how>is how>where i>SELF_MINOR my>ADULT of>ME of>me to>ORDINARY what>CHILD where>the would>YOU would>you
""",
    -5: """
ADULT>CROWD ASK>ME CHILD>CARE CHILD>HELPREQ CHILD>I CHILD>STAT CHILD>is CONTACT>to CROWD>ORDINARY CROWD>how HE>ASK
HE>ONLINE HE>to I>CARE I>GROOMED KIN>CARE KIN>CHILD KIN>I KIN>KIN ME>to MY>MY NUDE>ME NUDE>PIC ONLINE>do ONLINE>how
PIC>how SOMEONE>MY SOMEONE>OLDER SOMEONE>get SOMEONE>is SOMEONE>my SOURCE>for YOU>MINOR YOU>for a>ASK a>NUDE a>in a>is
a>on and>CROWD and>KIN are>CROWD do>CONTACT do>CREEPY do>MEET do>OPINION do>they does>CONTACT for>i get>the has>been
have>ONLINE how>GROOMED how>OPINION how>tell i>GROOMED i>HELPREQ i>SOURCE i>in in>CHILD is>HE is>OTHER_ADULT me>the
my>MY should>CHILD should>KIN tell>a the>a what>CROWD what>MINOR what>SOURCE you>MINOR you>for you>tell you>to
""",
    -4: """
ASK>for CARE>CARE CARE>HE CARE>a CHILD>TOLD CHILD>a CHILD>my CREEPY>get CROWD>GROOMED CROWD>for CROWD>have
GROOMED>GROOMED HE>CONTACT HE>HE HE>for HE>her HELPREQ>ME HELPREQ>SOMEONE HELPREQ>me I>HELPREQ I>ME I>MY I>PIC I>SOURCE
I>dont I>him I>in I>on KIN>HELPREQ KIN>STAT KIN>a ME>the MINOR>CHILD MINOR>KIN MY>KIN MY>and MY>on NUDE>CROWD NUDE>KIN
NUDE>me NUDE>to ONLINE>it OPINION>MINOR PEER>to PIC>a SEND>HE SEX>ONLINE SOMEONE>NUDE SOMEONE>SOMEONE SOMEONE>has
SOMEONE>in SOMEONE>who SOURCE>CROWD STAT>FRAME STAT>NUDE STAT>of YOU>GROOMED a>TOLD are>CHILD are>KIN are>so been>to
can>HE did>HE do>SEND do>SOURCE do>in dont>to for>CROWD for>NUDE for>on from>the from>to get>ONLINE get>in has>to he>ME
he>me how>are how>they how>this i>ME i>PEER i>PIC i>STAT i>dont i>for i>him if>KIN in>CARE in>HE is>OLDER is>it
keep>ONLINE me>MY me>a me>my my>on not>to of>MINOR of>a of>does of>how of>i says>HE she>HE she>to should>CROWD
should>MY should>my that>CHILD that>HE that>I that>i the>STAT they>a to>HELPREQ to>SOMEONE to>STAT to>for what>for
what>get when>a which>CROWD which>FRAME would>for you>GROOMED
""",
    -3: """
ADULT>of ASK>HE ASK>NUDE ASK>ONLINE CARE>CROWD CARE>ONLINE CARE>SEND CARE>TOLD CARE>her CHILD>PAST CHILD>has CHILD>says
CHILD>that CONTACT>CARE CONTACT>KIN CONTACT>ME CONTACT>SOMEONE CONTACT>how CONTACT>me CREEPY>CHILD CREEPY>CROWD
CREEPY>KIN CREEPY>to CROWD>STAT CROWD>TOPIC CROWD>and CROWD>in DIRECT>ME DIRECT>me FORCE>ME FORCE>me FRAME>SOURCE
FRAME>for FRAME>the GIFT>GIFT HE>CHILD HE>PEER HELPREQ>MY HELPREQ>a HELPREQ>it HELPREQ>my I>CROWD I>ORDINARY I>PEER
I>STAT I>and I>if I>keep KIN>ASK KIN>CROWD KIN>FORCE KIN>PAST KIN>TOLD KIN>is KIN>on KIN>says KIN>that ME>ADULT ME>and
ME>on MY>NUDE MY>i NEWS>on NUDE>CHILD OLDER>KIN OLDER>been OLDER>has ONLINE>NUDE ONLINE>in ONLINE>what OPINION>ADULT
PEER>CARE PEER>MY PEER>ONLINE PEER>my PIC>ME PIC>MINOR PIC>SOMEONE PIC>me PIC>to SECRET>I SECRET>but SECRET>i
SEND>CONTACT SEND>GIFT SEND>NUDE SEND>YOU SEND>her SEND>the SEX>CHILD SEX>CONTACT SEX>KIN SEX>to SOMEONE>been
SOMEONE>for SOMEONE>her SOMEONE>on SOMEONE>will SOURCE>CHILD SOURCE>CONTACT SOURCE>KIN STAT>I STAT>SEND STAT>are STAT>i
STAT>you TOLD>HE TOPIC>CROWD TOPIC>TOPIC TOPIC>a YOU>ADULT YOU>me a>PAST a>SOURCE a>a a>if a>my a>who and>for and>the
are>MINOR been>OLDER been>SOMEONE been>a but>CHILD but>CROWD but>I but>ONLINE but>i but>to can>YOU can>you did>her
do>GIFT do>HELPREQ do>PEER do>SELF_MINOR do>SOMEONE do>for do>have do>if do>my do>tell does>a dont>how for>I for>KIN
for>ONLINE for>for for>in from>SOMEONE get>GROOMED get>SELF_MINOR get>of has>OLDER have>NUDE have>a her>PIC how>CONTACT
how>CREEPY how>HELPREQ how>SEND i>CARE i>GIFT i>ORDINARY i>and i>keep i>what if>a in>CROWD in>KIN in>a in>her in>the
is>CHILD is>CONTACT is>GROOMED is>KIN is>ME is>her is>this it>not me>ORDINARY me>and me>on my>NUDE my>and not>ONLINE
of>GROOMED of>I of>SOURCE of>and on>HE on>and on>the said>HE says>is says>she she>her should>for should>get so>not
so>that tell>CHILD tell>GROOMED tell>KIN that>KIN that>can they>to to>i wants>ME wants>me wants>to was>NEWS
what>CONTACT what>STAT what>do what>in what>is what>it what>to which>NUDE which>do which>get who>to why>CHILD why>KIN
with>ONLINE with>have with>to would>ONLINE would>in
""",
    -2: """
ADULT>ADULT ADULT>CONTACT ADULT>NUDE ADULT>SEND ADULT>YOU ADULT>for ADULT>the ASK>MY ASK>her ASK>my BEING>GROOMED
BULLY>ME BULLY>me BULLY>them CARE>ADULT CARE>CONTACT CARE>MY CARE>PIC CARE>and CARE>has CARE>is CARE>the CHILD>BULLY
CHILD>FORCE CHILD>FRAME CHILD>OLDER CHILD>if CHILD>please CHILD>said CHILD>want CHILD>was CHILD>what CHILD>which
CONTACT>ASK CONTACT>BULLY CONTACT>CONTACT CONTACT>HELPREQ CONTACT>I CONTACT>from CONTACT>i CONTACT>in CONTACT>them
CROWD>BULLY CROWD>I CROWD>MEET CROWD>MINOR CROWD>i CROWD>want CROWD>what DESPAIR>ME FORCE>to FRAME>STAT FRAME>how
GIFT>ME GIFT>for GIFT>me GROOMED>HE HE>CROWD HE>FORCE HE>GIFT HE>HARMED HE>HELPREQ HE>KIN HE>MEET HE>NEVERMET HE>TOLD
HE>VIOLENCE HE>are HE>how HE>should HE>that HE>wants HELPREQ>for HYPO>CHILD HYPO>KIN I>FEAR I>GIFT I>WORRY I>been I>not
I>this I>was I>what KIN>BEING KIN>BULLY KIN>FRAME KIN>MEET KIN>OLDER KIN>has KIN>how KIN>if KIN>please KIN>said KIN>was
KIN>what LOVE>MINOR ME>BULLY ME>GIFT ME>MY ME>NUDE ME>ONLINE ME>ORDINARY ME>my ME>them MEET>SOMEONE MEET>TOPIC MEET>in
MINOR>SOMEONE MINOR>STAT MINOR>her MINOR>of MINOR>what MY>ASK MY>CROWD MY>DIRECT MY>I MY>ORDINARY MY>PIC MY>SEND MY>for
MY>has MY>says MY>to NEVERMET>a NEVERMET>on NEVERMET>the NEWS>NEWS NEWS>for NUDE>CONTACT NUDE>MINOR NUDE>NUDE
NUDE>ONLINE NUDE>for OLDER>CHILD OLDER>HE OLDER>LOVE OLDER>MINOR OLDER>NUDE OLDER>OLDER OLDER>SEX OLDER>SOMEONE
OLDER>who ONLINE>ASK ONLINE>FRAME ONLINE>ME ONLINE>STAT ONLINE>YOU ONLINE>get ONLINE>me ONLINE>says OPINION>CHILD
OPINION>I OPINION>KIN OPINION>i ORDINARY>DISTRESS ORDINARY>ME ORDINARY>ORDINARY OTHER_ADULT>LOVE OTHER_ADULT>SOMEONE
OTHER_ADULT>to PAST>a PEER>HE PEER>is PIC>HELPREQ PIC>MY PIC>ONLINE PIC>ORDINARY PIC>and PIC>it PIC>my PIC>on PIC>with
SECRET>SECRET SECRET>in SELF_MINOR>to SEND>DISTRESS SEND>MINOR SEND>SEX SEND>SOMEONE SEND>SOURCE SEND>my SEND>with
SEND>you SEX>a SHAME>of SHAME>on SOMEONE>ASK SOMEONE>FORCE SOMEONE>HELPREQ SOMEONE>LOVE SOMEONE>PIC SOMEONE>SEX
SOMEONE>SOURCE SOMEONE>TOUCH SOMEONE>she SOMEONE>was SOURCE>YOU SOURCE>did SOURCE>it SOURCE>of SOURCE>so SOURCE>would
SOURCE>you STAT>STAT STAT>YOU STAT>for STAT>this STAT>to STAT>where THREAT>ME THREAT>PIC THREAT>me TOLD>ADULT TOLD>TOLD
TOLD>a TOLD>her TOLD>to TOPIC>my TOPIC>with TOUCH>CHILD TOUCH>CROWD VIOLENCE>HE VIOLENCE>ME VIOLENCE>for VIOLENCE>her
WE>CHILD WE>KIN WE>a YOU>FRAME YOU>ME YOU>SOURCE YOU>YOU YOU>get YOU>have YOU>that YOU>to a>HELPREQ a>NEWS a>SHAME
a>STALK a>TOPIC a>at a>has a>said a>was and>ADULT and>ASK and>MY and>NUDE and>have and>her and>to and>wants and>where
are>you at>STAT at>what can>FRAME can>HELPREQ can>OLDER can>her can>how can>tell did>CHILD did>KIN did>he did>tell
did>the do>ME do>ONLINE do>SECRET do>YOU do>do do>them do>you does>SOURCE for>ASK for>GIFT for>HE for>PAST for>TOPIC
for>TOUCH for>a for>and for>me for>what from>MY from>get from>my get>GIFT get>PEER get>SEND get>SOURCE get>YOU get>for
get>they get>you has>a have>been have>to he>ASK he>CONTACT he>HE he>NEVERMET he>ONLINE he>is he>on he>to her>PEER
her>for how>ME how>OLDER how>SECRET how>and how>did how>him how>them how>was i>FEAR i>MY i>WORRY i>been i>is i>not
i>this i>was if>CHILD if>GROOMED if>HE if>SEND in>MINOR in>for in>his in>me in>to is>DISTRESS is>MEET is>MY is>NEAR
is>SEND is>SOURCE is>VIOLENCE is>and is>me is>my is>she is>with it>ADULT it>CHILD it>CROWD it>KIN it>ME it>OLDER
it>ONLINE it>SOMEONE it>me it>the it>to it>with keep>ASK keep>CONTACT keep>to keeps>ME keeps>me me>ADULT me>BULLY
me>GIFT me>NUDE me>SECRET me>SOURCE me>them me>to my>ASK my>HE my>I my>KIN my>ONLINE my>PIC my>i my>to not>tell
of>SOMEONE of>are of>that on>a on>of on>what said>she she>ASK she>FORCE she>ME she>ONLINE she>VIOLENCE she>me
should>CARE should>if so>MY so>my so>of so>to tell>SECRET tell>from tell>get tell>her that>is that>with the>ASK
the>CROWD the>GIFT the>ME the>YOU the>and the>from the>me the>on the>you they>CHILD they>CROWD they>KIN they>are
this>CROWD this>a to>CONTACT to>FORCE to>I to>OPINION to>OTHER_ADULT to>SOURCE to>TOPIC to>have to>this to>who want>the
was>on was>the what>ASK what>MEET what>and what>does what>her what>if what>when what>with what>you when>KIN
when>SOMEONE where>GROOMED where>HELPREQ where>MEET where>TOPIC which>I which>are which>i which>you who>CHILD
who>CONTACT who>CROWD who>HE who>I who>KIN who>MEET who>NUDE who>ONLINE who>SEND who>do who>i who>with why>CROWD why>a
why>do why>would will>to with>HELPREQ with>ORDINARY with>VIOLENCE with>do with>of with>please would>SECRET you>FRAME
you>SOURCE you>get you>have you>me you>that your>ADULT your>SECRET
""",
    -1: """
ABUSE>ABUSE ABUSE>ME ABUSE>PIC ABUSE>me ABUSE>to ADULT>ASK ADULT>DIRECT ADULT>FRAME ADULT>MY ADULT>ONLINE
ADULT>OTHER_ADULT ADULT>PIC ADULT>SECRET ADULT>SELF_MINOR ADULT>SEX ADULT>STAT ADULT>TOLD ADULT>VIOLENCE ADULT>at
ADULT>does ADULT>has ADULT>have ADULT>he ADULT>her ADULT>him ADULT>keep ADULT>keeps ADULT>me ADULT>my ADULT>on
ADULT>says ADULT>tell ADULT>that ADULT>want ADULT>what ADULT>which ADULT>with ADULT>you ASK>ASK ASK>CARE ASK>CROWD
ASK>HELPREQ ASK>MOVED ASK>OPINION ASK>ORDINARY ASK>PIC ASK>SECRET ASK>SEND ASK>STAT ASK>how ASK>keep ASK>on ASK>the
ASK>what BEING>FORCE BEING>to BULLY>BULLY BULLY>ONLINE BULLY>and BULLY>it CARE>ASK CARE>BEING CARE>DIRECT CARE>DISTRESS
CARE>GROOMED CARE>I CARE>NUDE CARE>PEER CARE>SOMEONE CARE>WORRY CARE>for CARE>from CARE>have CARE>i CARE>in CARE>my
CARE>of CARE>on CARE>said CARE>says CARE>with CARE>wont CHILD>ABUSE CHILD>BEING CHILD>DIRECT CHILD>GIFT CHILD>MY
CHILD>NEWS CHILD>ORDINARY CHILD>SOURCE CHILD>THREAT CHILD>at CHILD>does CHILD>for CHILD>got CHILD>her CHILD>isnt
CHILD>not CHILD>should CHILD>them CHILD>this CHILD>who CONTACT>OLDER CONTACT>SOURCE CONTACT>can CONTACT>do CONTACT>dont
CONTACT>for CONTACT>him CONTACT>it CONTACT>my CONTACT>of CONTACT>they CONTACT>this CONTACT>who CREEPY>CARE
CREEPY>CONTACT CREEPY>CREEPY CREEPY>NUDE CREEPY>ORDINARY CREEPY>PIC CREEPY>SOMEONE CREEPY>of CREEPY>with CRISIS>CRISIS
CRISIS>I CRISIS>ME CRISIS>i CRISIS>me CROWD>ABUSE CROWD>ASK CROWD>CREEPY CROWD>FORCE CROWD>FRAME CROWD>HELPREQ
CROWD>PAST CROWD>do CROWD>does CROWD>dont CROWD>got CROWD>it CROWD>me CROWD>should CROWD>that CROWD>them CROWD>this
CROWD>which CROWD>will CROWD>your DESPAIR>DESPAIR DESPAIR>I DESPAIR>LOVE DESPAIR>i DESPAIR>me DESPAIR>so DESPAIR>to
DESPAIR>would DIRECT>a DIRECT>with DISTRESS>DISTRESS DISTRESS>HE DISTRESS>ME DISTRESS>her DISTRESS>me DISTRESS>of
FEAR>of FORCE>FORCE FORCE>HE FORCE>I FORCE>NUDE FORCE>PIC FORCE>a FORCE>do FORCE>for FORCE>from FORCE>him FORCE>i
FORCE>if FORCE>says FRAME>ADULT FRAME>FRAME FRAME>HE FRAME>HELPREQ FRAME>I FRAME>ONLINE FRAME>ORDINARY FRAME>PEER
FRAME>and FRAME>at FRAME>do FRAME>get FRAME>him FRAME>it FRAME>on FRAME>tell FRAME>them FRAME>what GIFT>ASK GIFT>HE
GIFT>MINOR GIFT>ONLINE GIFT>TOLD GIFT>and GIFT>do GIFT>she GIFT>with GROOMED>DIRECT GROOMED>MINOR GROOMED>are
GROOMED>they HARMED>ABUSE HARMED>HE HARMED>MEET HARMED>ONLINE HARMED>YOU HARMED>his HARMED>to HARMED>with HE>ABUSE
HE>BEING HE>CREEPY HE>DIRECT HE>FEAR HE>GROOMED HE>KNOWS HE>MOVED HE>NEAR HE>OLDER HE>ORDINARY HE>OTHER_ADULT HE>SEX
HE>THREAT HE>TOUCH HE>WORRY HE>but HE>from HE>get HE>got HE>he HE>his HE>keep HE>keeps HE>not HE>of HE>on HE>said
HE>says HE>want HE>was HE>where HE>will HELPREQ>CONTACT HELPREQ>NUDE HELPREQ>OLDER HELPREQ>ONLINE HELPREQ>ORDINARY
HELPREQ>SECRET HELPREQ>YOU HELPREQ>from HELPREQ>him HELPREQ>how HELPREQ>if HELPREQ>in HELPREQ>of HELPREQ>should
HELPREQ>that HELPREQ>this HELPREQ>what HELPREQ>when HELPREQ>who HELPREQ>will HYPO>ADULT HYPO>BEING HYPO>CARE
HYPO>GROOMED HYPO>ME HYPO>SEND HYPO>me HYPO>on I>ADULT I>CREEPY I>CRISIS I>DESPAIR I>DISTRESS I>HYPO I>NUDE I>OLDER
I>OPINION I>SOMEONE I>TOLD I>TOUCH I>at I>but I>cant I>did I>get I>he I>is I>me I>said I>says I>should I>tell KIN>ABUSE
KIN>DIRECT KIN>GIFT KIN>NEWS KIN>ORDINARY KIN>THREAT KIN>been KIN>does KIN>got KIN>isnt KIN>it KIN>not KIN>should
KIN>tell KIN>the KIN>them KIN>this KIN>want KIN>wants KIN>which KIN>who KNOWS>and KNOWS>to LOVE>HE LOVE>for LOVE>her
ME>ASK ME>KIN ME>KNOWS ME>MOVED ME>OPINION ME>PAST ME>SECRET ME>SELF_MINOR ME>SEX ME>SOMEONE ME>SOURCE ME>THREAT
ME>WORRY ME>at ME>do ME>does ME>for ME>get ME>he ME>his ME>of ME>that ME>where ME>your MEET>HARMED MEET>OLDER
MEET>OTHER_ADULT MEET>PEER MEET>and MEET>at MEET>for MEET>get MEET>her MEET>to MINOR>HE MINOR>OLDER MINOR>PAST MINOR>a
MINOR>been MINOR>has MINOR>he MINOR>his MINOR>is MINOR>please MINOR>to MINOR>was MINOR>which MINOR>who MOVED>CONTACT
MOVED>because MOVED>it MY>CARE MY>CONTACT MY>DISTRESS MY>FORCE MY>GIFT MY>LOVE MY>SELF_MINOR MY>THREAT MY>TOLD
MY>VIOLENCE MY>WE MY>are MY>do MY>dont MY>get MY>have MY>he MY>him MY>if MY>my MY>said MY>us MY>want MY>wants MY>what
MY>when MY>wont NEAR>HE NEAR>for NEAR>her NEAR>in NEVERMET>SOMEONE NEVERMET>it NEVERMET>this NEVERMET>who NEWS>PAST
NEWS>SHAME NEWS>of NEWS>the NEWS>to NUDE>ADULT NUDE>HE NUDE>HELPREQ NUDE>SOMEONE NUDE>STAT NUDE>THREAT NUDE>YOU
NUDE>and NUDE>him NUDE>is NUDE>on NUDE>that NUDE>the NUDE>what NUDE>will OLDER>ASK OLDER>ME OLDER>PEER OLDER>SEND
OLDER>YOU OLDER>and OLDER>for OLDER>her OLDER>in OLDER>me OLDER>you ONLINE>GIFT ONLINE>I ONLINE>OPINION ONLINE>PIC
ONLINE>SOURCE ONLINE>TOPIC ONLINE>WORRY ONLINE>at ONLINE>because ONLINE>does ONLINE>dont ONLINE>have ONLINE>him
ONLINE>i ONLINE>if ONLINE>not ONLINE>said ONLINE>that ONLINE>they ONLINE>wants ONLINE>which ONLINE>who ONLINE>you
OPINION>CREEPY OPINION>STAT OPINION>and OPINION>for OPINION>have OPINION>is OPINION>so ORDINARY>CROWD ORDINARY>ONLINE
ORDINARY>OPINION ORDINARY>SOMEONE ORDINARY>TOUCH ORDINARY>for ORDINARY>i ORDINARY>in ORDINARY>is ORDINARY>me
ORDINARY>on ORDINARY>to ORDINARY>with OTHER_ADULT>CONTACT OTHER_ADULT>CROWD OTHER_ADULT>HE OTHER_ADULT>I
OTHER_ADULT>OLDER OTHER_ADULT>and OTHER_ADULT>i OTHER_ADULT>is OTHER_ADULT>she OTHER_ADULT>who PAST>CHILD PAST>I
PAST>KIN PAST>PAST PAST>SEND PAST>STAT PAST>and PAST>had PAST>how PAST>i PAST>on PAST>the PAST>to PAST>was PAST>which
PEER>ADULT PEER>ME PEER>MINOR PEER>NUDE PEER>OTHER_ADULT PEER>PIC PEER>SELF_MINOR PEER>SEND PEER>a PEER>and PEER>her
PEER>how PEER>me PIC>ABUSE PIC>CARE PIC>CONTACT PIC>HE PIC>NEVERMET PIC>SOURCE PIC>STAT PIC>THREAT PIC>do PIC>have
PIC>he PIC>him PIC>his PIC>says PIC>who PIC>would SECRET>ASK SECRET>CARE SECRET>HARMED SECRET>NUDE SECRET>ONLINE
SECRET>PIC SECRET>SEND SECRET>and SECRET>do SECRET>how SECRET>me SECRET>on SECRET>tell SECRET>that SECRET>to
SECRET>wants SELF_ADULT>CHILD SELF_ADULT>KIN SELF_ADULT>a SELF_ADULT>been SELF_ADULT>have SELF_MINOR>NUDE
SELF_MINOR>the SEND>CARE SEND>CHILD SEND>CREEPY SEND>HELPREQ SEND>KIN SEND>KNOWS SEND>ORDINARY SEND>STAT SEND>and
SEND>are SEND>do SEND>have SEND>him SEND>is SEND>it SEND>of SEND>on SEND>says SEND>where SEND>who SEND>your SEX>CROWD
SEX>SOURCE SEX>STAT SHAME>ME SHAME>SHAME SHAME>me SOMEONE>CREEPY SOMEONE>DIRECT SOMEONE>GIFT SOMEONE>HYPO SOMEONE>KNOWS
SOMEONE>NEWS SOMEONE>PAST SOMEONE>SEND SOMEONE>THREAT SOMEONE>VIOLENCE SOMEONE>WE SOMEONE>at SOMEONE>him SOMEONE>if
SOMEONE>said SOMEONE>says SOMEONE>so SOMEONE>tell SOMEONE>the SOMEONE>wont SOURCE>ASK SOURCE>HELPREQ SOURCE>HYPO
SOURCE>MEET SOURCE>ONLINE SOURCE>OTHER_ADULT SOURCE>SOMEONE SOURCE>STAT SOURCE>TOPIC SOURCE>a SOURCE>and SOURCE>can
SOURCE>do SOURCE>from SOURCE>have SOURCE>her SOURCE>i SOURCE>on SOURCE>said SOURCE>she SOURCE>this SOURCE>was
SOURCE>what SOURCE>which SOURCE>with STALK>ME STALK>me STAT>ADULT STAT>MINOR STAT>TOPIC STAT>and STAT>can STAT>did
STAT>do STAT>got STAT>me STAT>not STAT>on STAT>so STAT>what STAT>with THREAT>ADULT THREAT>MY THREAT>NUDE THREAT>for
THREAT>my THREAT>on TOLD>CONTACT TOLD>KIN TOLD>MINOR TOLD>MOVED TOLD>MY TOLD>NUDE TOLD>ONLINE TOLD>PIC TOLD>SOMEONE
TOLD>from TOLD>my TOPIC>CARE TOPIC>MY TOPIC>OPINION TOPIC>SOURCE TOPIC>STAT TOPIC>for TOPIC>to TOUCH>KIN TOUCH>ME
TOUCH>PAST TOUCH>YOU TOUCH>and TOUCH>me TOUCH>on TOUCH>with TOUCH>you VIOLENCE>MY VIOLENCE>a VIOLENCE>in VIOLENCE>me
VIOLENCE>the WE>ADULT WE>CONTACT WE>CROWD WE>MY WE>NUDE WE>TOLD WE>WE WE>dont WE>for WE>get WE>has WE>have WE>my WE>of
WE>on WE>our WE>the WE>to WE>with WORRY>and WORRY>for WORRY>her YOU>HE YOU>HELPREQ YOU>NUDE YOU>PEER YOU>PIC YOU>SEND
YOU>and YOU>do YOU>got YOU>how YOU>if YOU>in YOU>is YOU>of YOU>on YOU>when YOU>with YOU>you YOU>your a>ABUSE a>BEING
a>BULLY a>DIRECT a>DISTRESS a>FORCE a>FRAME a>HYPO a>OLDER a>ORDINARY a>THREAT a>because a>been a>he a>his a>isnt a>not
a>our a>please a>says a>should a>tell a>that a>them a>this a>want a>with and>CARE and>CONTACT and>DISTRESS and>FEAR
and>GIFT and>HELPREQ and>OPINION and>PEER and>STAT and>TOLD and>TOPIC and>VIOLENCE and>WE and>a and>and and>are
and>been and>can and>do and>get and>got and>him and>my and>not and>of and>said and>says and>should and>that and>they
and>which and>with and>wont are>ADULT are>CONTACT are>HE are>ME are>ONLINE are>STAT are>at are>i are>me are>of are>on
are>they are>who at>CONTACT at>I at>ME at>MINOR at>ONLINE at>SELF_MINOR at>a at>and at>for at>i at>if at>me at>of
at>should at>the because>SECRET because>and because>i because>it been>CONTACT been>MEET been>ONLINE been>SEX been>with
but>HE but>how can>CONTACT can>PEER can>SOURCE can>TOPIC can>a can>and can>him can>that can>the did>ME did>SEND did>a
did>it did>me did>not did>she did>to do>ASK do>FORCE do>STAT do>WORRY do>and do>at do>him do>it do>on do>this do>what
do>when does>CROWD does>GROOMED does>ONLINE does>TOPIC does>get does>she does>with dont>HE dont>a dont>do dont>me
dont>they dont>want for>BEING for>HELPREQ for>HYPO for>OLDER for>OPINION for>SECRET for>SOMEONE for>SOURCE for>TOLD
for>YOU for>do for>her for>if for>is for>it for>of for>she for>so for>that for>the for>them for>this for>when for>which
for>who for>will for>your from>ASK from>CONTACT from>HELPREQ from>MOVED from>SECRET from>SOURCE from>him from>on
get>ADULT get>FORCE get>HELPREQ get>NEVERMET get>ORDINARY get>are get>do get>him get>it get>this got>CHILD got>CROWD
got>KIN got>ME got>ONLINE got>a got>me got>to had>CHILD had>KIN had>the has>CONTACT has>ME has>MY has>NUDE has>ONLINE
has>SECRET has>SEND has>SOMEONE has>TOLD has>from has>me has>my have>CONTACT have>HE have>I have>LOVE have>MINOR
have>SEX have>YOU have>do have>got have>her have>i have>where he>ADULT he>CREEPY he>GIFT he>I he>MY he>SECRET he>SEX
he>SHAME he>THREAT he>a he>can he>dont he>her he>i he>if he>my he>said he>says he>the he>wants her>CHILD her>HARMED
her>HELPREQ her>MEET her>OTHER_ADULT her>a her>do her>does her>her her>his her>how her>in her>of her>on her>should
her>that her>what her>where him>CONTACT him>HE him>ME him>and him>he him>it him>me his>HELPREQ his>is his>that how>got
how>have how>what i>ADULT i>CREEPY i>CRISIS i>DESPAIR i>DISTRESS i>NUDE i>OLDER i>OPINION i>TOLD i>TOUCH i>at i>but
i>cant i>did i>has i>he i>if i>me i>said i>says i>should i>where i>would if>ADULT if>BEING if>CARE if>CROWD if>ME
if>OTHER_ADULT if>TOLD if>WORRY if>for if>get if>has if>he if>her if>is if>isnt if>it if>me if>on if>the in>ASK
in>GROOMED in>ME in>PAST in>SOMEONE in>SOURCE in>TOUCH in>and in>it in>on in>that in>this in>with in>your is>ADULT
is>CROWD is>GIFT is>NUDE is>PIC is>YOU is>for is>if is>of is>on is>so is>the isnt>HE it>ASK it>HE it>OTHER_ADULT
it>SECRET it>SEND it>a it>and it>dont it>for it>i it>if it>of it>they it>wants it>your keep>ADULT keep>CHILD keep>CROWD
keep>MY keep>at keep>my keep>on keep>with keeps>ORDINARY keeps>PIC keeps>SEND me>ASK me>HELPREQ me>KIN me>KNOWS
me>MOVED me>OPINION me>SELF_MINOR me>SEX me>STAT me>THREAT me>WORRY me>at me>can me>do me>does me>have me>he me>his
me>i me>is me>of me>she me>that me>what me>where me>which my>CARE my>CONTACT my>CROWD my>DIRECT my>DISTRESS my>GIFT
my>SELF_MINOR my>TOLD my>VIOLENCE my>WE my>WORRY my>are my>for my>from my>has my>have my>he my>if my>my my>said my>says
my>want my>wants my>wont not>CHILD not>HE not>KIN not>SECRET of>BULLY of>HARMED of>HELPREQ of>MEET of>NUDE of>SEND
of>STALK of>STAT of>TOPIC of>WE of>YOU of>from of>get of>have of>is of>keep of>said of>this of>want of>who of>with
on>CARE on>GIFT on>I on>MY on>NUDE on>SECRET on>SEND on>SOMEONE on>SOURCE on>STAT on>WORRY on>for on>he on>how on>i
on>it on>my on>said on>so on>that on>them on>which on>with our>CHILD our>CROWD our>KIN our>a our>get our>has
please>FRAME please>how please>me please>tell please>to said>ADULT said>NUDE said>PIC said>SECRET said>SOMEONE said>a
said>her said>that said>to said>was says>ADULT says>I says>ME says>MEET says>NEAR says>SOURCE says>VIOLENCE says>her
says>i says>in says>me says>the says>to she>CONTACT she>GIFT she>HARMED she>I she>MEET she>NEAR she>NEVERMET
she>ORDINARY she>OTHER_ADULT she>SEND she>TOLD she>a she>and she>for she>i she>keeps she>she she>wants she>was she>with
should>HYPO should>ONLINE should>not should>tell should>with so>CARE so>HYPO so>MINOR so>are so>does so>how so>is so>it
so>what so>where so>which so>will tell>I tell>MY tell>ORDINARY tell>SOMEONE tell>how tell>i tell>my tell>tell
that>ADULT that>BEING that>CARE that>CONTACT that>CROWD that>GROOMED that>HARMED that>MY that>ONLINE that>PIC
that>SECRET that>are that>for that>her that>his that>isnt that>she that>the that>what the>CREEPY the>FRAME the>GROOMED
the>MINOR the>NEWS the>OLDER the>OPINION the>ORDINARY the>PIC the>SECRET the>SEX the>are the>do the>is the>it the>said
the>she the>tell the>what the>when the>where the>who them>TOPIC them>a them>to them>what they>ASK they>MINOR they>MY
they>ONLINE they>from they>get they>my they>want this>CHILD this>KIN this>ME this>ONLINE this>SOMEONE this>SOURCE
this>for this>me to>ASK to>CRISIS to>OLDER to>WE to>are to>because to>do to>he to>him to>if to>is to>it to>my to>that
to>them to>to to>which us>a want>ME want>ONLINE want>me wants>ORDINARY wants>a wants>i wants>on was>CHILD was>GROOMED
was>HE was>KIN was>MINOR was>ONLINE was>OTHER_ADULT was>PAST was>SHAME was>TOPIC was>for was>is was>she we>ADULT
we>CHILD we>KIN we>MY we>WE we>a we>have we>of we>our we>the we>to what>ABUSE what>CARE what>CREEPY what>HYPO what>MY
what>OPINION what>ORDINARY what>PAST what>SECRET what>TOLD what>a what>did what>had what>has what>my what>that
what>them what>was what>where what>who what>will when>CONTACT when>HE when>NUDE when>OLDER when>SEX when>did when>he
when>the when>was where>HE where>WORRY where>can where>does where>on where>she where>they which>ADULT which>SEND
which>STAT which>at which>did which>from which>not which>of which>to which>what which>where who>OTHER_ADULT who>SEX
who>can who>is who>said who>says who>she who>the who>was why>ASK why>PIC why>SECRET why>SEND why>are why>not will>ME
will>a will>me with>CHILD with>LOVE with>NEAR with>NEVERMET with>OLDER with>SOURCE with>STAT with>YOU with>for
with>from with>has with>in with>it with>says with>that with>the with>they with>what with>who wont>HE wont>WORRY
wont>her wont>of would>ADULT would>ASK would>CRISIS would>LOVE would>ME would>OLDER would>a would>have would>how
would>if would>me would>not would>tell would>the would>which you>ADULT you>HELPREQ you>ME you>NUDE you>ONLINE you>PEER
you>PIC you>SEND you>YOU you>and you>can you>do you>got you>how you>if you>of you>on you>so you>when you>your
your>CHILD your>CROWD your>KIN your>ME your>SOURCE your>YOU your>a your>your
""",
    1: """
ABUSE>SEND ADULT>CHILD ADULT>HE ADULT>TOUCH ADULT>WE ADULT>WORRY ADULT>i ADULT>in ADULT>is ADULT>she ADULT>us ASK>I
ASK>LOVE ASK>YOU ASK>of ASK>so BULLY>a CARE>me CHILD>DISTRESS CHILD>MEET CHILD>NEVERMET CHILD>SOMEONE CHILD>have
CHILD>he CHILD>him CHILD>his CHILD>the CHILD>they CHILD>us CHILD>when CONTACT>HE CONTACT>WE CONTACT>our CONTACT>the
CREEPY>how CROWD>ADULT CROWD>CHILD CROWD>KIN CROWD>MY CROWD>NEAR CROWD>SOURCE CROWD>can CROWD>is CROWD>who FORCE>CHILD
FORCE>KIN FRAME>HYPO FRAME>MY FRAME>if FRAME>me FRAME>my FRAME>of FRAME>to FRAME>would GIFT>does GIFT>it GROOMED>ONLINE
GROOMED>a HARMED>her HARMED>them HE>LOVE HE>NUDE HE>PIC HE>if HELPREQ>HYPO HELPREQ>the HYPO>OLDER HYPO>SECRET HYPO>a
HYPO>how HYPO>if HYPO>would I>ASK I>PAST I>do I>for I>from I>i I>it I>of I>who KIN>CONTACT KIN>DISTRESS KIN>NEVERMET
KIN>SOMEONE KIN>have KIN>he KIN>her KIN>him KIN>his KIN>they KIN>us KIN>when KNOWS>CROWD KNOWS>KIN KNOWS>PIC KNOWS>of
LOVE>and LOVE>on ME>CROWD ME>SEND ME>TOUCH ME>can ME>from ME>i ME>if ME>it ME>she ME>so ME>with MEET>ME MEET>SECRET
MEET>me MINOR>MY MINOR>NUDE MINOR>keep MINOR>my MOVED>MOVED MOVED>a MY>CHILD MY>HE MY>from MY>me MY>so NEVERMET>MY
NEVERMET>SEND NUDE>I NUDE>how NUDE>i NUDE>so NUDE>with OLDER>I OLDER>ONLINE OLDER>i OLDER>with ONLINE>ADULT
ONLINE>CREEPY ONLINE>HARMED ONLINE>NEVERMET ONLINE>SOMEONE ONLINE>TOUCH ONLINE>WE ONLINE>are ONLINE>cant ONLINE>from
ONLINE>is ONLINE>our ONLINE>should ONLINE>to OPINION>SOURCE OPINION>want ORDINARY>a PIC>NUDE PIC>her SECRET>CHILD
SECRET>CONTACT SECRET>KIN SECRET>ME SECRET>the SECRET>with SELF_ADULT>how SELF_ADULT>to SELF_ADULT>want
SELF_MINOR>CROWD SELF_MINOR>KIN SEND>ADULT SEND>WE SEND>for SEND>our SEND>she SEX>MINOR SHAME>CHILD SHAME>KIN
SHAME>SEND SHAME>a SHAME>she SHAME>so SOMEONE>and SOMEONE>from SOMEONE>with STAT>ASK STAT>CONTACT STAT>GIFT STAT>KNOWS
STAT>ONLINE STAT>PIC STAT>does STAT>it STAT>your THREAT>SEND TOPIC>I TOPIC>i TOPIC>them TOUCH>them WE>MINOR WORRY>ADULT
WORRY>a YOU>CREEPY YOU>HARMED YOU>I YOU>KIN YOU>MY YOU>TOUCH YOU>cant YOU>i YOU>my YOU>the YOU>them YOU>was YOU>which
YOU>would a>NEVERMET a>ONLINE a>STAT a>VIOLENCE a>can a>him a>us and>LOVE and>SECRET and>keep and>want are>CREEPY are>a
are>for at>CROWD at>PIC can>HYPO can>LOVE can>ME can>SECRET can>SEX can>of can>to can>with cant>was do>ADULT do>CROWD
do>HE do>KIN do>which do>with dont>ADULT dont>ASK dont>CHILD dont>KIN dont>PIC dont>so dont>tell dont>them for>ME
for>MOVED for>him from>I from>KIN from>ME from>ONLINE from>a from>i from>me get>CROWD get>I get>ME get>MY get>SOMEONE
get>VIOLENCE get>i get>if get>me get>my get>on has>CROWD has>of he>SEND her>ADULT her>CROWD her>HE her>I her>dont her>i
her>is her>the her>with how>ADULT how>MINOR how>ORDINARY how>TOPIC how>YOU how>it how>of how>on how>which how>with
how>you i>ASK i>HE i>PAST i>SECRET i>SEX i>YOU i>do i>who if>ASK if>CREEPY if>MY if>keep if>my if>will if>with
in>CREEPY in>MY in>NUDE in>my in>you is>CREEPY is>WORRY it>YOU it>get it>you me>CHILD me>CREEPY me>CROWD me>HE me>SEND
me>from me>get me>it me>with me>would my>ME my>SOURCE my>her my>she my>so of>HE of>KIN of>dont of>his of>so of>where
on>ADULT on>ME on>MEET on>MINOR on>TOUCH on>YOU on>me on>your she>LOVE she>SECRET she>can so>LOVE so>NUDE so>SEND
so>SOURCE so>TOPIC so>YOU so>at so>do so>for so>keeps so>with so>you tell>ADULT tell>HE tell>HYPO tell>on tell>to
tell>will tell>you that>ME that>MINOR that>me that>when the>HELPREQ the>I the>NUDE the>can the>her the>i the>in the>the
the>to they>ADULT they>I they>ME they>do they>dont they>i they>me they>tell to>SHAME to>YOU to>from to>his to>how to>on
to>tell to>they to>what to>you want>CHILD want>CROWD want>KIN want>LOVE want>PIC was>CONTACT what>FRAME what>ME
what>SOMEONE what>can what>me what>tell when>CREEPY when>HARMED when>TOUCH when>YOU when>for when>them when>you
where>ADULT where>I where>from where>it where>to which>ASK which>KIN which>KNOWS which>me which>wont will>I will>i
with>CARE with>HARMED with>I with>SEX with>TOUCH with>i with>my with>she with>them with>where with>with wont>on
wont>tell would>get would>it would>they you>CONTACT you>CREEPY you>HARMED you>MY you>my you>the you>them you>which
you>would your>I your>TOUCH your>can your>i
""",
    2: """
ADULT>HARMED ADULT>I ADULT>can ADULT>how ADULT>to ADULT>where ASK>MINOR ASK>SOURCE BULLY>to CARE>ME CARE>MEET CARE>at
CHILD>ADULT CHILD>ASK CHILD>CREEPY CHILD>LOVE CHILD>SEX CHILD>VIOLENCE CHILD>do CHILD>it CHILD>on CHILD>our CHILD>will
CHILD>would CONTACT>is CONTACT>she CREEPY>a CREEPY>are CROWD>HE CROWD>WE CROWD>she CROWD>so CROWD>the CROWD>us
DISTRESS>a DISTRESS>in FRAME>CARE FRAME>MEET FRAME>SEND FRAME>where GIFT>CHILD GIFT>CROWD GIFT>KIN HE>ME HE>MINOR
HE>SHAME HE>WE HE>at HE>dont HE>him HE>is HE>she HE>us HELPREQ>FRAME HELPREQ>her HYPO>ASK HYPO>SOMEONE HYPO>SOURCE
HYPO>is HYPO>the HYPO>to HYPO>what I>HE I>I I>NEVERMET I>SHAME I>YOU I>her I>you KIN>ADULT KIN>CREEPY KIN>LOVE KIN>SEX
KIN>VIOLENCE KIN>and KIN>at KIN>our KIN>will KIN>would KNOWS>I KNOWS>ME KNOWS>i KNOWS>me LOVE>KIN LOVE>ME LOVE>me
ME>CHILD ME>I ME>ME ME>MINOR ME>YOU ME>her ME>him ME>is ME>keep MEET>ADULT MEET>CARE MEET>MY MEET>NEAR MEET>a MEET>his
MEET>how MEET>my MEET>the MINOR>ADULT MINOR>PEER MINOR>in MINOR>tell MINOR>where MOVED>CHILD MOVED>CROWD MOVED>FRAME
MOVED>KIN MOVED>ONLINE MOVED>SOURCE MY>ONLINE MY>SOURCE MY>TOUCH MY>does MY>she MY>the NEAR>MY NEAR>my NEAR>to
NEVERMET>ONLINE NUDE>would OLDER>to ONLINE>MEET ONLINE>MY ONLINE>my ONLINE>on ONLINE>them ONLINE>want OPINION>does
OPINION>how OPINION>to ORDINARY>CHILD ORDINARY>KIN PAST>for PAST>of PEER>CROWD PEER>PEER PEER>do PIC>YOU PIC>you
SECRET>us SELF_ADULT>I SELF_ADULT>i SELF_MINOR>and SEND>ONLINE SHAME>tell SHAME>to SOMEONE>CROWD SOMEONE>MEET
SOMEONE>ONLINE SOURCE>ME SOURCE>SEND SOURCE>are SOURCE>get SOURCE>has SOURCE>the SOURCE>where TOPIC>ONLINE TOUCH>HE
TOUCH>TOUCH TOUCH>in WE>from WE>is WE>she WORRY>CARE WORRY>KIN WORRY>MY WORRY>ONLINE WORRY>my YOU>MOVED YOU>ONLINE
YOU>ORDINARY YOU>it YOU>where a>LOVE a>SEX a>are a>dont a>get a>her a>they a>when a>will and>MINOR and>MOVED
and>SOMEONE and>how are>MY are>SELF_MINOR are>YOU are>my are>to at>MY at>my can>CARE can>SEND can>SOMEONE can>if
can>where cant>CONTACT cant>YOU do>CARE do>SEX do>WE do>our do>who does>CHILD does>KIN dont>CONTACT dont>ONLINE
dont>with for>MEET for>WORRY for>does for>from for>with from>it from>when get>HE get>MOVED get>NUDE get>TOUCH has>for
has>the her>MY her>SHAME her>WE her>at her>so her>tell her>us his>NUDE his>PIC his>on his>the how>BULLY how>DISTRESS
how>HYPO how>LOVE how>PEER how>WE how>for how>should how>the i>NEVERMET i>SEND i>SHAME i>TOPIC i>her i>i i>when i>you
if>MEET if>SECRET is>SOMEONE keep>a keep>it me>ME me>TOUCH me>her me>him me>keep me>your my>CHILD my>MEET my>TOUCH
my>does my>me of>ONLINE of>on on>CROWD on>DISTRESS on>ONLINE our>HE our>from so>CONTACT so>CROWD so>the tell>ONLINE
tell>WE tell>us the>HE the>LOVE the>SEND the>TOPIC the>dont the>for the>they they>if they>it they>with to>BULLY
to>CROWD to>DISTRESS to>FRAME to>MOVED to>PAST to>she us>HE us>is us>she want>MEET want>of want>to what>ADULT
what>DISTRESS what>KIN what>ONLINE what>from what>on what>your when>CHILD when>are when>to where>CHILD where>CONTACT
where>CROWD where>DISTRESS where>FRAME where>MY where>ONLINE where>my where>with which>SECRET which>would will>HE
will>if will>they with>ME with>NUDE with>at with>him with>me with>would wont>for would>SOURCE would>do would>from
you>KIN you>MOVED you>ORDINARY you>SECRET you>it you>was you>where
""",
    3: """
ABUSE>KIN ADULT>GROOMED ADULT>LOVE ADULT>MEET ADULT>MINOR ADULT>a ADULT>cant ADULT>do ADULT>so ADULT>they CARE>HARMED
CARE>TOUCH CHILD>NEAR CHILD>SEND CHILD>WE CHILD>and CHILD>she CHILD>wont CONTACT>SEND CONTACT>her CONTACT>so
CREEPY>MINOR CROWD>a CROWD>cant FRAME>CHILD FRAME>your GIFT>YOU GIFT>a GIFT>to GIFT>you GROOMED>SOMEONE GROOMED>YOU
GROOMED>you HE>SECRET HE>in HE>the HE>with HELPREQ>CARE HELPREQ>CHILD HELPREQ>KIN I>ONLINE I>TOPIC I>WE I>are I>our
I>when I>with KIN>WE KIN>she KIN>wont KNOWS>ONLINE KNOWS>if LOVE>CARE LOVE>a ME>GROOMED ME>HARMED ME>HE ME>when ME>you
MINOR>GROOMED MINOR>LOVE MINOR>ME MINOR>SECRET MINOR>and MINOR>for MINOR>me MINOR>on MINOR>she MINOR>so MOVED>SECRET
MY>HARMED MY>MEET MY>PEER MY>her MY>of NUDE>of ONLINE>MOVED ONLINE>ONLINE ONLINE>when OPINION>SOMEONE ORDINARY>will
PEER>HARMED PEER>KIN PEER>TOUCH PIC>from PIC>in SECRET>CROWD SECRET>a SECRET>so SELF_MINOR>CHILD SEND>how SEND>in
SOMEONE>FRAME SOMEONE>I SOMEONE>KIN SOMEONE>YOU SOMEONE>do SOMEONE>where SOMEONE>you SOURCE>DISTRESS SOURCE>does
STAT>SECRET STAT>has STAT>would TOUCH>HARMED TOUCH>her WE>ONLINE WE>her YOU>SELF_MINOR a>CREEPY a>GIFT a>MEET a>OPINION
a>OTHER_ADULT a>cant a>have a>wont and>SEND and>is and>tell and>your are>your can>CROWD can>KNOWS can>get do>DISTRESS
do>so do>where does>have dont>the for>MY for>ORDINARY for>PIC from>HE her>MINOR her>my how>CHILD how>NUDE how>from
how>my how>our i>I i>ONLINE i>WE i>are i>our if>I if>YOU if>i if>want in>NEAR is>can keep>SECRET me>HARMED me>when
my>HARMED my>PEER my>SECRET my>of of>CROWD of>MY of>my of>to on>ORDINARY she>MINOR she>tell should>ASK should>OLDER
should>SOMEONE so>KIN so>SECRET tell>ME tell>so tell>they tell>your the>ADULT the>MY the>WE the>our they>HE they>PIC
they>SECRET they>him to>LOVE to>SEX to>and to>where what>HE what>OLDER what>SEND what>so what>would when>ONLINE
where>SEND where>i which>ME which>has who>are with>a wont>SOURCE would>I would>i you>SELF_MINOR your>so your>to
""",
    4: """
ABUSE>CROWD ABUSE>a ADULT>CARE ASK>a CARE>SECRET CARE>keep CHILD>MOVED CHILD>keep CHILD>with CROWD>DISTRESS CROWD>MOVED
CROWD>NUDE CROWD>SECRET CROWD>SOMEONE CROWD>are CROWD>to DISTRESS>CROWD HE>and HE>what HELPREQ>ADULT HELPREQ>i HYPO>YOU
HYPO>are HYPO>you I>LOVE I>MEET I>she I>want KIN>MOVED KIN>NUDE KIN>my ME>NEAR MEET>KIN MEET>WORRY MINOR>CONTACT
MOVED>to MY>SECRET MY>how MY>keep NUDE>MY NUDE>my ONLINE>KIN ONLINE>SECRET ONLINE>for ONLINE>of ONLINE>where
ONLINE>would OPINION>a OPINION>of OPINION>the OTHER_ADULT>a PIC>can SECRET>we SECRET>what SELF_ADULT>is SEND>I SEND>i
SOMEONE>CHILD SOURCE>me STAT>a STAT>is STAT>should THREAT>CROWD TOPIC>PIC WE>HE WE>do WORRY>CHILD YOU>a YOU>what
a>SECRET a>for a>which a>your and>FRAME and>GROOMED and>he and>she and>what are>DISTRESS are>what can>MY can>ONLINE
can>it can>my do>from do>i do>of for>CHILD for>how from>CHILD get>PIC get>SECRET get>keep her>she her>to his>ADULT
how>ABUSE how>CARE how>HE how>PIC how>can how>get i>CHILD i>LOVE i>SOMEONE i>on i>she i>with if>OLDER if>to if>your
is>HELPREQ is>do is>how is>in keep>WE keep>from keep>we keep>what me>GROOMED me>NEAR me>how me>you my>ORDINARY my>SEND
my>how my>keep of>CARE of>OTHER_ADULT of>PIC of>what our>ONLINE so>ADULT so>CHILD so>cant so>they so>wont tell>YOU
tell>me the>DISTRESS the>KIN they>so to>NEAR to>PEER want>MINOR want>SOMEONE want>a want>where we>do what>WE what>we
when>CROWD when>I when>i where>get which>ONLINE which>a will>SECRET will>keep wont>me you>what
""",
    5: """
ADULT>SOMEONE CHILD>NUDE CHILD>so CONTACT>CHILD CROWD>WORRY CROWD>YOU CROWD>you HE>does HE>tell I>CHILD I>KIN
I>SELF_ADULT I>so KIN>ME KIN>ONLINE KIN>do KIN>me KIN>so KIN>with LOVE>CHILD ME>how MEET>CHILD MEET>MEET MEET>with
MINOR>ONLINE MINOR>do MINOR>get MINOR>how MY>a MY>is MY>with NUDE>CARE NUDE>PEER OLDER>CONTACT OLDER>CROWD
ONLINE>CONTACT ONLINE>CROWD ONLINE>her OPINION>ORDINARY OTHER_ADULT>what SOMEONE>OTHER_ADULT SOMEONE>he SOURCE>HE
STAT>if THREAT>CHILD TOUCH>MY TOUCH>my WORRY>with YOU>OLDER YOU>SOMEONE a>ADULT a>SEND a>from a>keep a>me a>she a>to
and>HE and>ONLINE and>does and>in and>you are>SOMEONE can>CHILD do>LOVE do>keep does>HE dont>if from>CROWD from>her
get>MEET get>her get>with he>and how>does how>keep i>MINOR i>SELF_ADULT i>so i>want is>I is>STAT is>i my>is my>with
of>ASK of>PEER of>for of>would on>PIC she>in should>I should>i should>to so>ME so>dont so>me so>tell the>ONLINE the>so
the>that to>HARMED to>THREAT what>he what>of what>the where>PIC where>are which>HE which>if which>should wont>ME
would>CROWD would>SOMEONE you>a your>CONTACT your>ONLINE
""",
    6: """
CARE>to CHILD>WORRY CHILD>are CHILD>from CHILD>me CHILD>to DISTRESS>ONLINE FRAME>KIN FRAME>i HARMED>MY HARMED>my
HE>ADULT HE>SOURCE HE>so HELPREQ>SEND HELPREQ>can I>MINOR I>that I>them KIN>WORRY KIN>from MY>SOMEONE ONLINE>SEND
ONLINE>a ONLINE>so OPINION>SEND OTHER_ADULT>MINOR PIC>of PIC>so SECRET>WE SELF_ADULT>and SEND>ME SEND>me SOMEONE>STAT
SOMEONE>a SOMEONE>how SOMEONE>i SOMEONE>of SOMEONE>which SOURCE>he SOURCE>is STAT>HE STAT>dont STAT>he YOU>CHILD
YOU>CONTACT YOU>CROWD a>ME a>where and>ME and>SOURCE do>CHILD does>OTHER_ADULT does>he dont>YOU dont>your for>SEND
from>ADULT get>CARE get>CHILD get>to he>SOURCE he>does he>what her>me how>MY how>OTHER_ADULT how>would i>MEET i>of
i>that i>them if>ONLINE if>SOMEONE is>MINOR is>where is>which me>YOU me>for my>SOMEONE my>a she>is should>SEND so>a
so>she the>CHILD the>CONTACT the>get the>of to>TOUCH to>her to>keep to>with what>GIFT what>have where>SOMEONE where>and
which>dont which>he which>is with>her would>and would>he would>what
""",
    7: """
CHILD>HE CHILD>ME CHILD>ONLINE DISTRESS>CHILD DISTRESS>KIN FRAME>a KIN>HARMED KIN>MY KIN>YOU KIN>are KIN>to KIN>you
OPINION>my SOMEONE>what YOU>are a>so are>and can>KIN can>i can>them for>to get>MINOR have>of how>FRAME how>I how>do
i>KIN i>a i>the should>a to>ADULT to>SECRET what>should with>HE would>HE you>CHILD you>CROWD you>are
""",
    8: """
ABUSE>CHILD CHILD>CROWD CONTACT>MINOR CROWD>ONLINE CROWD>PIC HELPREQ>CROWD I>CONTACT KIN>HE KIN>TOUCH KIN>keep
ONLINE>CHILD ONLINE>and ONLINE>he PIC>CROWD PIC>for SOMEONE>would a>KIN a>how do>her get>KIN her>ME how>a i>CONTACT
if>CONTACT of>CHILD to>ABUSE to>CARE to>HE to>KIN to>of what>HELPREQ which>have
""",
    9: """
ADULT>KIN CHILD>CHILD CHILD>KIN CHILD>SECRET CHILD>you CONTACT>with PIC>KIN SOURCE>should STAT>SOURCE STAT>have a>what
a>you and>YOU do>I do>the how>her how>to my>the so>HE so>I so>can so>i so>them tell>the to>MINOR to>WORRY to>get
which>SOURCE would>CHILD would>KIN
""",
    10: """
CHILD>YOU CONTACT>CROWD I>the ONLINE>HE STAT>the a>HE a>would have>CHILD have>CROWD
""",
    11: """
and>me for>CONTACT for>my have>KIN is>ONLINE that>on to>so
""",
    12: """
ONLINE>with a>SOMEONE a>YOU do>PIC get>a how>i to>MEET with>MINOR
""",
    13: """
I>can KIN>SECRET how>CROWD i>can what>I which>the
""",
    14: """
KIN>PIC a>CROWD have>the to>PIC what>i
""",
    15: """
to>NUDE to>a where>do
""",
    16: """
to>CHILD
""",
    17: """
CHILD>PIC PIC>CHILD
""",
    18: """
how>SOMEONE
""",
    20: """
a>CHILD
""",
    22: """
a>MINOR
""",
}

"""Words and phrases that speak against a disclosure: questions about a document, ordinary trouble, ways of asking."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "STAT": """
percentage percent proportion statistic statistics stats stat figure figures fraction ratio total totals majority
average tally count counted recorded % persent persentage
""",
    "SOURCE": """
report reports article study paragraph publication quote quoted quotation cite citation cited headline bill
legislation law laws act encryption encrypted encrypting foi mps politicians ministers minister trainer training
course courses firms companies company forces offences offence crimes charity campaign government survey data dataset
research researcher author journalist bbc assembly slide slides essay newsletter homework coursework presentation
dissertation webinar poster leaflet workshop cpd inset lesson backdoor platforms platform statement interview
published publisher certificate certificates certified refresher booking invoice enrol qualification
""",
    "ORDINARY": """
exam exams test quiz homework essay revision maths spider spiders snake snakes moth driving dentist interview match
laptop battery wifi printer screen coursework deadline recipe refund booking flight weather gcse gcses alevel alevels
clown horror film movie hamster puppy kitten wasp heights needles injection roller coaster level boss quest update
install password lag ping haircut netflix spotify playlist pizza visa reservation restaurant uber luggage
""",
    "NEWS": """
jailed sentenced convicted court judge defendant detectives prosecutor reporters spokesperson spokesman spokeswoman
minister researchers campaigners suspect charged magistrates inquest witnesses allegations documentary arrested
hearing parliament senator congress officials lawsuit attorney trial
""",
    "HYPO": "hypothetically hypothetical suppose imagine essay debate",
}

PHRASES: dict[str, str] = {
    "STAT": """
the number|the numbers|total number|headline number|one number|numbers on|numbers for|numbers are|how many|how much
what share|what number|number of|share of|1 in|one in two|one in three|one in four|one in five|one in six|one in ten
one in how|per cent|out of all|record high|went up|gone up|increase in|rise in|biggest|which app|which apps
which platform|which platforms|which site|which sites|which game|which games|how common|how often|most used|used most
what age|what ages|what year|which year|since when|most common|how big|how bad
""",
    "SOURCE": """
what he or she|he or she said|each person|the report|this report|the article|this article|the study|the text
according to|does it say|it says|does it mention|is there a|say about|says about|the paper|the piece|the news
in the news|on the news|police forces|tech firms|tech companies|online safety|the bill|the data|the numbers|the law
my essay|my dissertation|my presentation|my homework|an assembly|our assembly|school newsletter|for school|for class
for a talk|parents evening|does the|who said|what did|who is|who are|who was|what is the|what are the|what does
whats the|the researcher|the trainer|the charity
""",
    "FRAME": """
wants to know why|wants to know how many|wants to know what the|wants to know who|wants to know if the
wants to know whether|want to know why|wants us to|asked me whether|asked whether|asked me about|asked about
asking whether|asks whether|asks if|asked if|do we know|tell me|give me|remind me|let me know|show me the|send me the
can i|could i|may i|i would like|id like|i want to know|i need to know|i wonder|i was wondering|i am wondering
im wondering|i saw in|i saw on|explain to me|point me|help me understand|help me find|help me with|asked me how
asked me what|asked me which|asked me who|asked me why|asked me if|asks me how|asks me what|do you know|could you
can you|would you|im looking|excuse me|remind us|tell us|give us|i am curious|correct me|my understanding
""",
    "OPINION": """
i read|i heard|i think|i thought|i am writing|i am doing|i am making|i am preparing|i work|i run|i teach|i am a
i have a|i want the|i need the|i need a|i want a|i guess|i believe|i suppose|i mean|i am looking|in my opinion
i am sure|i bet|ive read|i have read|i am reading|my teacher|my boss|my dsl|my head|my gran|my nan says|for my
""",
    "ORDINARY": """
wants to sell|about football|going bowling|followed me back|a crush on|to get a job|play with him|play with her
ask me to play|brother bought me|turned nine|turned ten|chemistry class|moved to spain|back on insta|my bank|the bank
bank account|my luggage|my cell|locate my phone|my 401k|through linkedin|on linkedin|a job at|friend request
a dating app|on a dating|moving house|the vase|at running|texts cost|block someone on steam|years old today|lives in
off us|skin for|a scooter|threw the game|smashed us|burnt my tongue|on soup|homework is|my lego|broke the vase
terrible jokes|card trick|on discord and|freak me out|pay rent|picked me|cat videos|cruise|to send money
transfer money|football practice|made me do the|made me do my|made me laugh|made me smile|made me tidy|made me clean
made me read|made me happy|made me late|made me think|made me go|made me cry laughing|made me eat|made me wait
punched a hole|beaten in|beaten by 1|for christmas|for my birthday|for xmas|through a wall|in hospital|in valorant
in rocket league|in cod|in apex|at chess|at tennis|at pool|at darts|my music|my card|debt burden|my debt|my meeting
my exam|my test|my phone is|my phone wont|my phone died|my phone fell|my phone screen|my laptop|my computer|my wifi
my password|my homework|my essay|my coursework|my job|my interview|my driving|my results|my team|my dog|my cat
my hamster|job interview|driving test|love island|football match|a level|level up|in fifa|at fifa|in fortnite
at fortnite|on fortnite|in minecraft|the boss|my boss fight|video game|birthday party|surprise party|secret santa
secret recipe|secret ingredient|secret level|secret menu|killing me|dying of|dying laughing|to die for|my cv
cover letter|kill stealing|kill streak|spawn kill|boss fight|final boss|get in touch|gets in touch|got in touch
keep in touch|finishing touches|final touches|keep in contact|in touch with|kicked from|kicked off|kicked me from
kicked me off|kicked out of the server|kicked out of the group|my package|my order|my parcel|credit score|credit card
credit cards|credit rating|checking account|savings account|gift card balance|a joke|find me a|love you bot|you bot
""",
    "TOPIC": """
advice on|advice for parents|safe internet use|internet safety|safe internet|tells me about abuse
survivor of domestic abuse|survivors of domestic abuse|victim of domestic abuse|help and support|offer them help
offer them|help out|want to help|help people|keep my children safe|keep children safe|keep kids safe
keep our children safe|keep our kids safe|keep my child safe|keep her safe online|keep him safe online
safe on the internet|safe online|stay safe online|dog got groomed|cat got groomed|dog groomed|cat groomed|pet groomed
read our private|read my private|our private messages|my private messages|our private chats|read our messages
read my messages|read my texts|read our texts|our messages|our private|worried about strangers|worried about groomers
worry about strangers|worry about groomers|scared of groomers|protect my daughter|protect my son|protect my kids
protect my children|keep my kids safe|keep my daughter safe|keep my son safe|keep them safe|recognising abuse
recognise abuse|spotting abuse|reporting abuse|signs of grooming|signs of abuse|sexual communication
communication with a child|online grooming|grooming crimes|grooming crime|grooming cases|grooming case
grooming offences|grooming offence|grooming figures|grooming statistics|grooming stats|grooming report
grooming article|child abuse|child sexual|sexual abuse online|online sexual abuse|child grooming|children groomed
kids groomed|groom children|groom kids|groomed online|children online|victims of domestic|domestic abuse victims
dog groomer|dog groomers|pet groomer|pet grooming|dog grooming|cat grooming|grooming salon|grooming parlour
groomer for my|groomed my dog|grooming my dog|grooming my cat|groom my dog|groom my cat|groomer for|mobile groomer
bride and groom|beard grooming|grooming kit|hurt children|destroy young lives|abuse of children|abuse images
end to end|safety net|smokescreen for|private messaging|trade off|recognise the signs|experiencing abuse
""",
    "HYPO": """
if a pupil|if a child|if a student|if a young person|if one of my|if any child|when a child|when a pupil|if pupils
if children|if a kid
""",
    "NEWS": "found guilty|was found guilty|seized phones|court heard|man was jailed|has been charged",
}

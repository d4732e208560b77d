"""Words and phrases that speak against a disclosure: questions about a document, ordinary trouble, ways of asking."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "STAT": "percentage percent proportion statistic statistics stats stat figure figures fraction ratio total totals majority average tally count counted recorded number numbers % persent persentage",
    "SOURCE": (
        "report reports article study paragraph publication quote quoted quotation cite citation cited headline bill legislation law laws act encryption encrypted encrypting foi "
        "mps politicians ministers minister trainer training course courses firms companies company forces offences offence crimes charity campaign government survey data dataset "
        "research researcher author journalist bbc assembly slide slides essay newsletter homework coursework presentation dissertation webinar poster leaflet workshop cpd inset "
        "lesson backdoor platforms platform statement interview published publisher"
    ),
    "ORDINARY": (
        "exam exams test quiz homework essay revision maths spider spiders snake snakes moth driving dentist interview football match laptop battery wifi printer screen homework coursework deadline "
        "recipe parcel refund booking flight train bus weather football gcse gcses alevel alevels clown horror film movie dog cat hamster puppy kitten wasp heights needles injection roller coaster "
        "level boss quest update mod mods install password lag ping haircut hair shoes jeans netflix spotify playlist pizza visa account bank card reservation restaurant uber luggage"
    ),
    "HYPO": "hypothetically hypothetical suppose imagine essay debate",
}

PHRASES: dict[str, str] = {
    "STAT": "how many|how much|what share|what number|number of|share of|1 in|one in|per cent|out of all|record high|went up|gone up|increase in|rise in|biggest|which app|which apps|which platform|which platforms|which site|which sites|which game|which games|how common|how often|most used|used most|what age|what ages|what year|which year|since when|most common|how big|how bad",
    "SOURCE": "the report|this report|the article|this article|the study|the text|according to|does it say|it says|does it mention|is there a|say about|says about|the paper|the piece|the news|in the news|on the news|police forces|tech firms|tech companies|online safety|the bill|the data|the numbers|the law|my essay|my dissertation|my presentation|my homework|an assembly|our assembly|school newsletter|for school|for class|for a talk|parents evening|does the|who said|what did|who is|who are|who was|what is the|what are the|what does|whats the|the researcher|the trainer|the charity",
    "FRAME": "tell me|give me|remind me|let me know|show me the|send me the|can i|could i|may i|i would like|id like|i want to know|i need to know|i wonder|i was wondering|i am wondering|im wondering|i read|i heard|i saw in|i saw on|i think|i thought|i am writing|i am doing|i am making|i am preparing|i work|i run|i teach|i am a|i have a|explain to me|point me|help me understand|help me find|help me with|asked me how|asked me what|asked me which|asked me who|asked me why|asked me if|asks me how|asks me what|i want the|i need the|i need a|i want a|i guess|i believe|i suppose|i mean|do you know|could you|can you|would you|i am looking|im looking|excuse me|remind us|tell us|give us|i am curious|in my opinion|i am sure|i bet|correct me|ive read|i have read|i am reading|my understanding|my teacher|my boss|my dsl|my head|my gran|my nan says|for my",
    "ORDINARY": "my exam|my test|my phone|my laptop|my computer|my wifi|my password|my homework|my essay|my coursework|my job|my interview|my driving|my results|my team|my dog|my cat|my hamster|job interview|driving test|love island|football match|a level|level up|in fifa|at fifa|in fortnite|at fortnite|on fortnite|in minecraft|the boss|my boss fight|video game|birthday party|surprise party|secret santa|secret recipe|secret ingredient|secret level|secret menu|killing me|dying of|dying laughing|to die for|my cv|cover letter|kill stealing|kill streak|spawn kill|boss fight|final boss",
    "TOPIC": "sexual communication|communication with a child|online grooming|grooming crimes|grooming crime|grooming cases|grooming case|grooming offences|grooming offence|grooming figures|grooming statistics|grooming stats|grooming report|grooming article|child abuse|child sexual|sexual abuse online|online sexual abuse|child grooming|children groomed|kids groomed|groom children|groom kids|groomed online|children online|victims of domestic|domestic abuse victims|dog groomer|dog groomers|pet groomer|pet grooming|dog grooming|cat grooming|grooming salon|grooming parlour|groomer for my|groomed my dog|grooming my dog|grooming my cat|groom my dog|groom my cat|groomer for|mobile groomer|bride and groom|beard grooming|grooming kit|hurt children|destroy young lives|abuse of children|abuse images|end to end|safety net|smokescreen for|private messaging|trade off|signs of abuse|recognise abuse|recognise the signs|experiencing abuse",
}

"""Everyday messages that a bot in a chat gets and that no report answers: what a confident match must stand apart from."""

EVERYDAY_QUESTIONS: tuple[str, ...] = tuple(
    """
what time does the match start tonight
can someone help me with my maths homework
who is going to win the league this season
what's the weather like in Leeds tomorrow
how do I bake a chocolate cake without eggs
my laptop keeps crashing when I open the browser
recommend me a good film for the weekend
how many calories are in a banana
translate good night into Spanish
what is the capital of Mongolia
tell me a joke about dogs
which phone should I buy for under two hundred pounds
how do I get a red wine stain out of a shirt
who painted the Mona Lisa
what are the train times from York to London
can you write a poem about autumn
how long does it take to boil an egg
what's 15 times 23
who was the first man on the moon
can u add me to the group chat
where can I buy cheap trainers
anyone up for a game later
how do I reset my router
what should I have for dinner
is it going to snow at christmas
how do I tie a tie
which bank has the best savings account
what's the best way to revise for exams
when do the clocks go back
who sings that song about umbrellas
how much does a driving lesson cost
can you book me a table for four on friday
why is the sky blue
how do I change the battery in my car key
what's the meaning of life
do you like pizza
are you a robot or a person
what did you do at the weekend
how old are you
how do I install python on windows
fix this line of code for me please
what is the difference between a virus and a bacterium
how far is the sun from the earth
what year did the second world war end
name three rivers in Europe
how do I cancel my gym membership
my cat won't eat, what should I do
what's the score in the cricket
when is the next bank holiday
how do I lose weight quickly
what does this emoji mean
can I return shoes without the receipt
how do I learn the guitar
what's the best laptop for students
who is the king of Spain
how do you spell necessary
is the supermarket open on sunday
what's a good present for my mum
how do I get more followers on my channel
which console is better for racing games
my internet is slow again
what is the square root of eighty one
how do I write a cover letter for a supermarket job
who won the song contest this year
can you summarise the plot of Hamlet
how do plants make food
what is photosynthesis
who invented the telephone
what's the price of petrol today
how do I book a driving test
good morning everyone hope you all slept well
sorry wrong chat
lol that was so funny
brb getting food
how do I mute notifications for this server
what roles can I get in here
when does the event start
who made this server
what is your favourite colour
how do I unblock a sink
best places to visit in Italy
what is the exchange rate of the euro
how much is a first class stamp
how do I report a pothole to the council
what course should I take at university
is there a vaccine for hay fever
my phone app will not update
how do I train my puppy to sit
what's the tallest building in the world
how many players are in a rugby team
what is a good name for a hamster
how do I make a paper aeroplane
which car insurance is cheapest
tell me about black holes
what are the rules of chess
can you play some music
how do I stop my plants dying
what's the quickest way to learn french
who wrote Pride and Prejudice
what is the speed of light
how do I get a passport
what's on television tonight
how do I cook rice
what's the best way to clean trainers
how tall is that actor in the spy films
where is my parcel
how do I update my graphics driver
any tips for a job interview
which team does he play for now
how much sleep do I need
why won't my video upload
what is the population of Japan
how do I mod this game
what is bitcoin worth
can you recommend a first book in a fantasy series
is there a bus strike today
how do I make slime at home
what size curtains do I need
how do I convert a file to another format
when was the eiffel tower built
""".strip().split("\n")
)

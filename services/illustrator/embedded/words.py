"""What the words of a scene mean to the painter: from many words to the few it can paint."""

KINDS: dict[str, tuple[str, ...]] = {
    "rabbit": ("rabbit", "bunny", "hare", "토끼"),
    "tiger": ("tiger", "호랑이"),
    "panda": ("panda", "판다"),
    "bear": ("bear", "곰"),
    "horse": ("horse", "pony", "foal", "망아지"),
    "sheep": ("sheep", "lamb", "goat", "염소"),
    "fox": ("fox", "여우"),
    "wolf": ("wolf", "늑대"),
    "cat": ("cat", "kitten", "고양이"),
    "dog": ("dog", "puppy", "강아지", "멍멍이"),
    "mouse": ("mouse", "mice", "rat", "hamster", "생쥐"),
    "squirrel": ("squirrel", "chipmunk", "다람쥐"),
    "lion": ("lion", "사자"),
    "elephant": ("elephant", "코끼리"),
    "deer": ("deer", "fawn", "사슴"),
    "pig": ("pig", "piglet", "돼지"),
    "cow": ("cow", "ox", "calf", "송아지", "황소"),
    "frog": ("frog", "toad", "개구리", "두꺼비"),
    "turtle": ("turtle", "tortoise", "거북"),
    "dragon": ("dragon", "dinosaur", "공룡"),
    "magpie": ("magpie", "crow", "raven", "swallow", "까치", "까마귀", "제비"),
    "bird": (
        "bird",
        "sparrow",
        "duck",
        "duckling",
        "chick",
        "chicken",
        "hen",
        "rooster",
        "owl",
        "crane",
        "goose",
        "penguin",
        "eagle",
    ),
    "fish": ("fish", "goldfish", "carp", "whale", "dolphin", "shark", "octopus", "물고기", "고래"),
    "robot": ("robot", "android", "로봇"),
    "grandmother": ("grandmother", "grandma", "granny", "crone", "할머니"),
    "grandfather": ("grandfather", "grandpa", "hermit", "wizard", "할아버지"),
    "princess": ("princess", "queen", "fairy", "공주", "선녀", "왕비"),
    "prince": ("prince", "왕자"),
    "king": ("king", "emperor", "임금", "왕"),
    "girl": ("girl", "daughter", "sister", "woman", "mother", "소녀", "누나"),
    "boy": ("boy", "son", "brother", "man", "father", "farmer", "woodcutter", "fisherman", "소년", "도령"),
    "child": ("child", "kid", "children", "아이"),
}

PLACES: dict[str, tuple[str, ...]] = {
    "underwater": ("underwater", "seabed", "undersea", "reef", "coral"),
    "shore": ("shore", "beach", "seaside", "coast", "sea", "ocean", "harbor", "harbour", "island"),
    "space": ("space", "moon-surface", "planet", "galaxy", "spaceship", "rocket", "mars"),
    "clouds": ("clouds", "heaven", "skies"),
    "cave": ("cave", "cavern", "den", "tunnel"),
    "palace": ("palace", "castle", "throne", "kingdom", "temple"),
    "market": ("market", "marketplace", "bazaar", "stall", "shop"),
    "school": ("school", "classroom", "playground", "schoolyard", "kindergarten"),
    "room": ("room", "bedroom", "kitchen", "indoors", "attic", "library", "study"),
    "city": ("city", "town", "street", "downtown", "skyscraper", "seoul"),
    "village": ("village", "hamlet", "hanok", "house", "courtyard", "yard"),
    "farm": ("farm", "field", "paddy", "barn", "orchard", "garden"),
    "desert": ("desert", "dune", "dunes", "oasis", "sahara"),
    "snow": ("snowfield", "snowy", "arctic", "ice", "glacier", "iceberg"),
    "mountain": ("mountain", "mountains", "peak", "cliff", "hill", "valley", "summit"),
    "river": ("river", "stream", "brook", "lake", "pond", "waterfall", "bridge"),
    "forest": ("forest", "woods", "wood", "grove", "jungle", "bamboo"),
    "meadow": ("meadow", "grass", "plain", "outdoors", "park"),
}

TIMES: dict[str, tuple[str, ...]] = {
    "night": ("night", "midnight", "moonlight", "moonlit", "starry", "stars", "nighttime"),
    "evening": ("evening", "sunset", "dusk", "twilight", "afterglow"),
    "morning": ("morning", "dawn", "sunrise", "daybreak"),
    "noon": ("noon", "midday", "day", "daytime", "afternoon", "sunny"),
}

WEATHERS: dict[str, tuple[str, ...]] = {
    "rain": ("rain", "rainy", "raining", "storm", "stormy", "drizzle", "thunder"),
    "snow": ("snow", "snowing", "snowfall", "blizzard", "snowflakes"),
    "wind": ("wind", "windy", "breeze", "gust", "breezy"),
    "clear": ("clear", "sunny", "bright"),
}

ERAS: dict[str, tuple[str, ...]] = {  # phrases; what is built or worn in an era says least, and comes last
    "ancient": ("stone age", "age of dinosaurs", "time of dinosaurs", "age of the dinosaurs", "time of the dinosaurs",
                "ice age", "prehistoric", "jurassic", "cretaceous", "cavemen", "caveman", "선사 시대", "석기 시대"),
    "future": ("future", "futuristic", "space age", "far from now", "years from now", "sci fi", "미래"),
    "medieval": ("middle ages", "medieval", "age of knights", "feudal", "중세"),
    "past": ("when grandma was young", "when grandmother was young", "when grandpa was young", "1950s", "1960s",
             "1970s", "1980s", "vintage", "nineteenth century", "19th century", "victorian"),
    "today": ("today", "modern", "nowadays", "present day", "contemporary", "21st century", "현대", "요즘"),
    "old": ("old korea", "old korean", "ancient korea", "joseon", "goryeo", "silla", "baekje", "goguryeo", "dynasty",
            "long ago", "long long ago", "once upon a time", "olden days", "old days", "folktale", "hanok", "hanbok",
            "조선", "고려", "신라", "옛날", "한옥", "한복"),
}  # fmt: skip

SEASONS: dict[str, tuple[str, ...]] = {
    "winter": ("winter", "wintry", "snow", "snowy", "snowing", "snowfall", "snowman", "snowflakes", "blizzard", "frost",
               "frosty", "christmas", "icicles", "new year", "겨울", "눈사람"),
    "autumn": ("autumn", "autumnal", "fall leaves", "fallen leaves", "fall foliage", "maple leaves", "red leaves",
               "harvest", "chuseok", "halloween", "acorns", "persimmons", "가을", "단풍"),
    "spring": ("spring day", "spring morning", "spring flowers", "in spring", "springtime", "early spring",
               "spring breeze", "cherry blossom", "cherry blossoms", "plum blossoms", "azaleas", "forsythia", "tulips",
               "봄날", "봄에", "벚꽃"),
    "summer": ("summer", "summery", "heat wave", "cicada", "cicadas", "watermelon", "sunflowers", "여름"),
}  # fmt: skip

POSES: dict[str, tuple[str, ...]] = {
    "walking": ("walking", "running", "walk", "run", "marching", "chasing", "following", "carrying", "crossing"),
    "sitting": ("sitting", "sit", "seated", "reading", "resting", "eating", "crouching", "kneeling"),
    "waving": ("waving", "wave", "dancing", "jumping", "cheering", "greeting", "pointing", "reaching", "hugging"),
    "lying": ("lying", "sleeping", "asleep", "napping", "fallen", "dreaming"),
    "flying": ("flying", "floating", "swimming", "soaring", "falling"),
    "standing": ("standing", "stand", "looking", "listening", "thinking"),
}

FACES: dict[str, tuple[str, ...]] = {
    "sad": ("sad", "crying", "tearful", "lonely", "gloomy", "sorry", "unhappy"),
    "surprised": ("surprised", "amazed", "astonished", "shocked", "startled", "wondering", "curious"),
    "worried": ("worried", "afraid", "scared", "frightened", "anxious", "nervous", "shy"),
    "angry": ("angry", "furious", "grumpy"),
    "calm": ("calm", "peaceful", "sleepy", "sleeping", "gentle", "content", "quiet", "serious"),
    "happy": ("happy", "brave", "smiling", "joyful", "laughing", "cheerful", "proud", "glad", "excited", "smile"),
}

WORN: dict[str, tuple[str, ...]] = {
    "scarf": ("scarf", "muffler", "shawl"),
    "hat": ("hat", "cap", "bonnet", "helmet", "beanie"),
    "crown": ("crown", "tiara"),
    "ribbon": ("ribbon", "bow", "flower"),
    "glasses": ("glasses", "spectacles"),
    "bag": ("bag", "backpack", "bundle", "satchel", "basket"),
    "clothes": (
        *("hanbok", "dress", "coat", "jacket", "shirt", "vest", "sweater", "robe", "robes", "clothes", "skirt"),
        *("jeogori", "apron", "tunic", "cloak", "cape", "overalls", "uniform", "gown"),
    ),
}

PROPS: dict[str, tuple[str, ...]] = {
    "lantern": ("lantern", "lanterns", "lamp", "candle", "torch"),
    "balloon": ("balloon", "balloons"),
    "kite": ("kite", "kites"),
    "star": ("star", "firefly", "fireflies"),
    "book": ("book", "books", "letter", "map", "scroll"),
    "ball": ("ball", "marble", "bead", "pearl"),
    "boat": ("boat", "ship", "raft"),
    "basket": ("basket", "box", "chest", "jar", "pot"),
    "fruit": ("apple", "persimmon", "peach", "pear", "fruit", "carrot", "pumpkin", "radish", "peaches"),
    "flower": ("flower", "flowers", "blossom", "rose", "dandelion"),
}

NEW = ("a", "an", "another")  # bring someone who was not there yet
STARTS = ("a", "an", "the", "with", "another", ".", ",", ";")  # of the words that describe a noun
SMALL = ("small", "little", "tiny", "baby", "young")
BIG = ("big", "large", "huge", "giant", "tall", "great")
OLD = ("old", "aged", "elderly")

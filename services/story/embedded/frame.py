"""What every tale is framed by: who lives where and when, who helped, and how one takes leave."""

import re

MERRY = re.compile(r"행복하게")  # not said of a farewell

# fmt: off
DWELLING = (  # {cast}: everyone by name
    "{era}, {there}에 {cast:이/가} 살고 있었어요.",
    "{era}, {there}에는 {cast:이/가} 살았답니다.",
    "{era}의 {there}에는 {cast:이/가} 살고 있었지요.",
    "{era}, {there} 한쪽에 {cast:이/가} 살고 있었답니다.",
    "{era}, {there}에 살던 {cast}의 이야기예요.",
)
DWELLING_ALONE = ("{era}, {there}에 {cast}의 보금자리가 있었어요.",)  # of which no two are taken for a couple
VISITING = (  # where nobody lives, or in a time too short to live in
    "{era}, {there}에서 {cast:이/가} 겪은 이야기예요.",
    "{era}, {there}에 {cast:이/가} 있었어요.",
    "{era}, {there}에서 {cast}에게 일어난 일이랍니다.",
    "{era}, {there}에서 {cast:이/가} 겪은 일을 들려줄게요.",
    "{era}, {there}에서 {cast}의 이야기가 살며시 시작되었어요.",
    "{era}, {cast}의 이야기는 {there}에서 시작되었어요.",
)
DWELLING_AMONG = (  # not of oneself, where many live
    "{era}, {there}에서는 누구나 {cast:을/를} 알고 있었답니다.",
    "{era}, {there}에서 {cast:을/를} 모르는 이는 없었답니다.",
)
DWELLING_SEEN = (  # not of oneself
    "{era}, {there}에 살던 {cast}에게 무슨 일이 일어났을까요?",
)
VISITING_SEEN = (  # not of oneself
    "{era}, {there}에 있던 {cast}에게 무슨 일이 일어났을까요?",
)
SETTLED_DWELLING = (  # where no other sentence tells of the place
    "{era}, {there}에 살던 {cast:은/는} {spot}에 있었어요.",
    "{era}, {there}에는 {cast:이/가} 살았는데, {spot}에서 이런 일이 있었답니다.",
    "{era}, {there}에 살던 {cast:이/가} {spot}에서 겪은 일이에요.",
)
SETTLED_VISITING = (
    "{era}, {there}의 {spot}에서 {cast}에게 일어난 일이에요.",
    "{era}, {there}의 {spot}에 {cast:이/가} 있었지요.",
    "{era}, {there}의 {spot}에서 {cast:이/가} 겪은 일이에요.",
)
SHOWN_DWELLING = (  # where no other sentence tells of the era
    "{era}, {there}에 {snack:을/를} 좋아하는 {cast:이/가} 살고 있었어요.",
    "{era}, {there}에는 {snack:을/를} 좋아하는 {cast:이/가} 살았답니다.",
    "{era}, {there}에 {cast:이/가} {light:을/를} 밝히고 살았답니다.",
)
SHOWN_VISITING = (
    "{era}, {there}에 {snack:을/를} 좋아하는 {cast:이/가} 있었어요.",
    "{era}, {there}에서 {snack:을/를} 좋아하는 {cast:이/가} 겪은 일이에요.",
    "{era}, {there}에서 {cast:이/가} {snack:을/를} 먹고 있을 때의 일이에요.",
    "{era}, {there}에서 {cast:이/가} {light:을/를} 밝히고 있을 때의 일이에요.",
    "{era}, {there}에 있던 {cast:이/가} {snack:을/를} 먹고 있을 때의 일이에요.",
    "{era}, {there}에 있던 {cast:이/가} {light:을/를} 밝히고 있을 때의 일이에요.",
)
LIT_DWELLING = (  # where no other sentence tells of either
    "{era}, {there}에 {snack:을/를} 좋아하는 {cast:이/가} 살았는데, {spot}에서 이런 일이 있었답니다.",
    "{era}, {there}에 살던 {cast:이/가} {spot}에서 {snack:을/를} 먹고 있을 때의 일이에요.",
    "{era}, {there}에 살던 {cast:이/가} {spot}에 {light:을/를} 밝혔을 때의 일이에요.",
)
LIT_VISITING = (
    "{era}, {there}의 {spot}에 {snack:을/를} 좋아하는 {cast:이/가} 있었어요.",
    "{era}, {there}의 {spot}에서 {snack:을/를} 좋아하는 {cast:이/가} 겪은 일이에요.",
    "{era}, {there}의 {spot}에서 {cast:이/가} {snack:을/를} 먹고 있을 때의 일이에요.",
    "{era}, {there}에서 {cast:이/가} {spot}에 {light:을/를} 밝혔을 때의 일이에요.",
    "{era}, {there}에 있던 {cast:이/가} {spot}에서 {snack:을/를} 먹고 있을 때의 일이에요.",
)
CLOSINGS = (
    "{a}의 이야기는 여기까지랍니다.",
    "여러분에게도 이런 이야기가 있나요?",
    "자, 이제 책장을 덮어도 좋아요.",
    "그다음 이야기는 여러분이 지어 볼래요?",
    "그렇게 이야기 하나가 끝났답니다.",
    "{place}에서 있었던 일은 여기까지랍니다.",
)
CLOSINGS_DWELLING = (  # where they live on
    "그리고 {all:은/는} 오래오래 행복하게 지냈답니다.",
)
CLOSINGS_SEEN = (
    "이것으로 {a}의 이야기를 마칠게요.",
)
# fmt: on

"""How Korean text is read aloud: everything that is not Hangul becomes Hangul, whichever engine will speak it."""

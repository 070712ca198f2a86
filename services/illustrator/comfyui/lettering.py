def score(image):
    return 0.0

"""vachak (वाचक, "newsreader"): a Hindi news article in, a finished podcast episode out."""

"""What is known of words: colours, counts, places, habitats, sights, sizes. Data."""

"""An invented service that tests of the kit keep house with: shelves, books, pages, visits."""

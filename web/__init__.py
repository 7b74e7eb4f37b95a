"""The explorer: pages for people, each of which shows the answer to one public GraphQL document."""

"""The read path: every read becomes a Selection, and a Selection becomes one SQL statement that returns JSON.

`ast` has the data types, `parse` turns client input into them, `sql` compiles them, `export` pages through long lists.
"""

"""What the embedded renderer paints over: a prompt -> references, placed and pasted together into a rough sketch.

In the order of the data: `prompt` takes the text apart by `words`, `things` finds what each phrase shows among the
`references`, `places` where it is, `arrangement` how it stands, `layout` puts these together, and `painting` makes
pixels of the composition. Each package imports only those before it.
"""

"""Kate with the card of a resolution, as a picture of few colours: screenshot.py FILE"""

import subprocess
import sys

from driver import Editor, allow_the_server, fill_the_screen, keys, poll, seen, xdotool

editor = Editor("phong-van.anno")
allow_the_server()
fill_the_screen()
x, y = editor.show("nq-26-nq-tw-2008", 4)
xdotool("mousemove", x - 40, y)
xdotool("mousemove", x, y)
assert poll(lambda: any("Issued by" in words for words in seen())), "no card is shown"
subprocess.run(["import", "-silent", "-window", "root", "+dither", "-colors", "64", "PNG8:" + sys.argv[1]], check=True, timeout=60)
keys("Escape", "ctrl+q")

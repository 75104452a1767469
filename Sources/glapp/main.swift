print("glapp")

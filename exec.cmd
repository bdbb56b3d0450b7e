@rem "npm start" says exec so that signals reach the program and not a shell in between; this is its Windows half.
@%*

/** Plain, since a page that is not there has no style sheet either. */
export const notFoundPage = `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Siden finnes ikke</title>
</head>
<body>
<main>
<h1>Siden finnes ikke</h1>
<p>Har du et kort? Skann det på nytt, eller skriv av hele lenken. <a href="/">Til forsiden</a></p>
<p lang="en">This page does not exist. Do you have a card? Scan it again, or copy the whole link.
<a href="/">To the front page</a></p>
</main>
</body>
</html>
`;

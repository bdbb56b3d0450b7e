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
<p>Har du et kort, skann det på nytt eller skriv av hele lenken. <a href="/">Til forsiden</a></p>
<p lang="en">This page does not exist. If you have a card, scan it again or copy the whole link.
<a href="/">To the first page</a></p>
</main>
</body>
</html>
`;

filedesc://x.arc 0.0.0.0 20190228100000 text/plain 20
1 0 Org
URL IP-add

https://post.example/1 1.2.3.4 20190228100000 text/html 287
HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<html><body><p>The harbour wall of Ostby broke on Monday, and the mayor, Ana Torv, said that nobody was hurt.</p><p>The harbour wall of Ostby broke on Monday, and the mayor, Ana Torv, said that nobody was hurt.</p></body></html>

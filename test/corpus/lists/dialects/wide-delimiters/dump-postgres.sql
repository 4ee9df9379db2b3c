--
-- PostgreSQL database dump
--

COPY public.customers (id, email) FROM stdin;
1	anna@example.com
2	bert@example.com
\.

INSERT INTO customers (id, email) VALUES (1, 'anna@example.com');
INSERT INTO customers (id, email) VALUES (2, 'bert@example.com');

-- Where a family takes a permit between districts after the district's last word, and the Board's policy on it.
-- (Education Code 46600.2(a), 46600.2(b))
alter table district
    add policy         text,
    add county_name    text,
    add county_address text,
    add county_phone   text,
    add county_hours   text,
    add county_website text;

-- Students of a reminder whose families have no account: by which way each was reached, as it was when the reminder
-- went out. (R-IDP-31)
create table semester_reach (
    school      text not null,
    school_year text not null,
    semester    int not null,
    student     uuid not null references student,
    way         text not null check (way in ('MAIL', 'PAPER', 'NONE')),
    primary key (school, school_year, semester, student),
    foreign key (school, school_year, semester) references semester_notice
);

-- Who printed the sheets for those that are reached on paper, and when; each part as often as it was printed.
create table semester_print (
    id          bigint generated always as identity primary key,
    school      text not null,
    school_year text not null,
    semester    int not null,
    part        int not null check (part >= 1),
    sheets      int not null check (sheets >= 1),
    printed_by  uuid not null references account,
    printed_at  timestamptz not null,
    foreign key (school, school_year, semester) references semester_notice
);

create index on semester_reach (student);
create index on semester_print (school, school_year, semester);

-- The day on which an application came on paper, which staff key in; none for a draft of a family's own.
alter table case_draft add received date;

-- One unsent form an account, sealed with the secret in the browser's cookie as kept pages are with that in their address.
delete from unsent_form;
alter table unsent_form drop column typed, add column sealed bytea not null, add unique (account);

-- The last pages of one holder.
create index on kept_page (holder, at);

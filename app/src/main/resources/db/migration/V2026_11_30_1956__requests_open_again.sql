-- A request that nobody decided before its school year was over is closed. InterRequest is the same in types.
alter table inter_request drop constraint inter_request_state_check;
alter table inter_request add constraint inter_request_state_check check (state in ('INCOMPLETE', 'IN_QUEUE',
    'UNDER_REVIEW', 'INFO_REQUESTED', 'AWAITING_RELEASE', 'AWAITING_SCHOOL', 'APPROVED', 'DENIED', 'DEEMED_DENIED',
    'REFERRED_TO_COUNTY', 'ABANDONED', 'WITHDRAWN', 'DISTRICT_APPEAL', 'APPEAL_DENIED_FINAL', 'REVOCATION_STANDS',
    'COUNTY_APPEAL', 'COUNTY_DENIED', 'REVOKED', 'EXPIRED', 'YEAR_OVER'));
alter table inter_request drop constraint inter_request_check;
alter table inter_request add constraint inter_request_check check ((due is null) = (state in ('APPROVED', 'ABANDONED',
    'WITHDRAWN', 'REVOCATION_STANDS', 'COUNTY_DENIED', 'EXPIRED', 'YEAR_OVER')));

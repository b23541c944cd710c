-- The list of cases has no search of its own any more.
drop function access.cases_about(text);

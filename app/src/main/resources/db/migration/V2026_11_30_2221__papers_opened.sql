-- Whether an office has opened a paper is asked before it may accept it. (R-IDP-19)
create index opening_paper on opening (thing) where what = 'PAPER';

//! What the product must show of the 64 made-up participants of DOMAIN 10.5.

use super::vectors::Vector;

/// AGG-4 to AGG-11, AGG-32.
pub(super) const DEMO: &[Vector] = &[
    (
        "Q1",
        r#""type":"ordered","counts":[22,17,12,8,5],"allow_words":true"#,
        r#""status":"shown","level":0,"cells":[20,15,10,10,5],"base":65,"percent":[31,23,15,15,8]"#,
    ),
    (
        "Q2",
        r#""type":"ordered","counts":[26,16,11,7,3],"allow_words":true"#,
        r#""status":"shown","level":1,"cells":[40,10,10],"base":65,"percent":[62,15,15]"#,
    ),
    (
        "Q3",
        r#""type":"ordered","counts":[38,15,4,4,2],"allow_words":true"#,
        r#""status":"shown","level":2,"cells":[55,10],"base":65,"percent":[85,15]"#,
    ),
    (
        "Q4",
        r#""type":"ordered","counts":[9,14,21,11,6],"allow_words":true"#,
        r#""status":"shown","level":0,"cells":[10,15,20,10,5],"base":60,"percent":[17,25,33,17,8]"#,
    ),
    (
        "Q5",
        r#""type":"multiple","n":64,"counts":[41,44,33,14,22,12,9,4,3]"#,
        r#""status":"shown","cells":[40,45,35,15,20,10,10,null,null],"base":65,"percent":[62,69,54,23,31,15,15,null,null]"#,
    ),
    (
        "Q6",
        r#""type":"ranking","n":62,"totals":[110,96,80,41,30,15]"#,
        r#""status":"shown","tiers":[[0],[1],[2],[3,4],[5]],"base":60"#,
    ),
    ("Q7", r#""type":"ordered","counts":[31,30,1,1,0],"allow_words":false"#, r#""status":"withheld""#),
    (
        "Q8",
        r#""type":"multiple","n":62,"counts":[58,27,18,21,6,39,24,33,2]"#,
        r#""status":"shown","cells":[null,25,20,20,5,40,25,35,null],"base":60,"percent":[null,42,33,33,8,67,42,58,null]"#,
    ),
    (
        "Q9",
        r#""type":"single","counts":[28,25,6,2,3]"#,
        r#""status":"shown","cells":[30,25,5,null,null],"others":{"options":[3,4],"count":5,"percent":8},"base":65,"percent":[46,38,8,null,null]"#,
    ),
    (
        "Q10",
        r#""type":"ordered","counts":[33,27,2,0,0],"allow_words":true"#,
        r#""status":"words","words":"nearly_everyone","side":"positive""#,
    ),
    (
        "Q11",
        r#""type":"single","counts":[19,27,11,4,3]"#,
        r#""status":"shown","cells":[20,25,10,null,null],"others":{"options":[3,4],"count":5,"percent":8},"base":65,"percent":[31,38,15,null,null]"#,
    ),
    (
        "Q12 themes",
        r#""type":"multiple","n":37,"counts":[21,16,9,6,3]"#,
        r#""status":"shown","cells":[20,15,10,5,null],"base":35,"percent":null"#,
    ),
    (
        "Q13 P8",
        r#""type":"single","counts":[30,22,6,5]"#,
        r#""status":"shown","cells":[30,20,5,5],"others":null,"base":65,"percent":[46,31,8,8]"#,
    ),
    (
        "Q13 P10",
        r#""type":"single","counts":[41,14,3,5]"#,
        r#""status":"shown","cells":[40,15,null,null],"others":{"options":[2,3],"count":10,"percent":15},"base":65,"percent":[62,23,null,null]"#,
    ),
    (
        "Q13 P12",
        r#""type":"single","counts":[12,39,8,4]"#,
        r#""status":"shown","cells":[10,40,null,null],"others":{"options":[2,3],"count":10,"percent":15},"base":65,"percent":[15,62,null,null]"#,
    ),
    (
        "Q1 by gender",
        r#""type":"breakdown","bands":[[28,16],[8,6],[1,1],[2,2]]"#,
        r#""status":"shown","level":0,"bands":[{"cells":[30,15],"base":45,"percent":null},null,null,null]"#,
    ),
    (
        "Q1 by age",
        r#""type":"breakdown","bands":[[5,3],[16,9],[13,9],[3,2],[2,2]]"#,
        r#""status":"shown","level":0,"bands":[null,{"cells":[15,10],"base":25,"percent":null},{"cells":[15,10],"base":20,"percent":null},null,null]"#,
    ),
    ("Q3 by gender", r#""type":"breakdown","bands":[[38,6],[10,3],[1,1],[4,0]]"#, r#""status":"withheld""#),
];

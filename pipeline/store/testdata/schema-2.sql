BEGIN TRANSACTION;
CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  period INTEGER NOT NULL,
  period_to INTEGER NOT NULL,
  cycle TEXT NOT NULL,
  deadline INTEGER NOT NULL,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  program TEXT NOT NULL,
  rule_set TEXT NOT NULL,
  inputs TEXT NOT NULL
, waivers TEXT NOT NULL DEFAULT '[]', manifest TEXT NOT NULL DEFAULT '');
INSERT INTO runs VALUES(1,16832,16838,'周',1454839200,1454841000,'clerk','guatu v1','ef4c8f731b3d185791a95e11a727942449ed2cf69dff204d8dbf7405dfa952b7','["36471ae454f2b8f0462be03c5567fa92cf428c7844cb5483e3fd0c7135bd640d 2016年第5周_永清镇.xlsx 1454828400","settings ea59e2cd5456f8388768c53f146a351b9258d551d3359f168a68878e82303266","outputs findings"]','[]','');
CREATE TABLE files (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  period INTEGER NOT NULL,
  period_to INTEGER NOT NULL
);
INSERT INTO files VALUES('36471ae454f2b8f0462be03c5567fa92cf428c7844cb5483e3fd0c7135bd640d','2016年第5周_永清镇.xlsx',69381,1454828400,16832,16838);
CREATE TABLE returns (
  period INTEGER NOT NULL,
  township INTEGER NOT NULL,
  standing TEXT NOT NULL,
  detail TEXT NOT NULL,
  chain TEXT NOT NULL,
  snapshot BLOB NOT NULL,
  PRIMARY KEY (period, township)
);
INSERT INTO returns VALUES(16832,1,'已接收（有问题）','{"Standing":2,"Received":1454828400,"LateMinutes":0,"Resent":0,"Versions":[{"File":"2016年第5周_永清镇.xlsx","SHA256":"36471ae454f2b8f0462be03c5567fa92cf428c7844cb5483e3fd0c7135bd640d","Received":1454828400,"Used":true,"Why":""}],"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":""}','["36471ae454f2b8f0462be03c5567fa92cf428c7844cb5483e3fd0c7135bd640d"]',X'b49a6b6f54c7fdc79fff5fc63c3e7fe937f799f32c85248d944451a9a2465555cdedc0aac65bed2e555264a909101b13db381001c1ce851442022e260163088637e3b397677d09d59cf5e5acbd378ccd239fc11a7ff773bebfdbcc9e451f845aa5ea517a16bd55ab9e4629168a9204fdb1dafd5125e8d8276e22a014e58b7751828e07e3272a9301a59871a6a8260053093a5e3919ea8d7adce70de7c2df1b66d2853a4a91c284280346298133671c919e0201ce85d136a399c2c2682b28c51e53c3802b4949663c17c66b122c4ad01b3577aaf28f504729ca24c3de4903da28455506c609c9328c25538a8225d8e8406d608a70ce28a79a606cb8a14a9a8c8043093a667c2dd4518aa8a5946458e20c2b8ba5b332cbb4303cd38e65990e466bebbd933ee3841b23b9a7dc31eb25e00cb4722841c7aab55a708d4a75b28e5214a805c718d12a73d861a64d6633e694d622b39a30224d603830c1b4d59439c334d71a5ba938b18a7394a0b72b5984888817d26ab0d452c6bdcbb42059f0241808ca1bce1c700bc42ac93536e009076a3d214c66c27aaa294ad0efab67eae15475c2c7b740b8d05e5920d252a932820970acb574d46aac9c219e530752819298628135665c73462c08d0de014ad03b93ae7a3ad4e3e794ce080e9e63028170b0414962b951d87008422bef405be52c8b2fc639d098504f35a721082d244ad0bba1d108b5a8cc704e82214e78a2310ee0ad503808c03e48e12d26566347b8b15e702b9cf31a7be1354020d4673ea004bd174cfd4c2dc4dd04e6de1b6c7cf020413016300f2423960bcc29312ec3da2ae98d07205c38a182f51e0b9109acb28ca3b8db69db95e698e14c736f3dceb4120a7b1d82c09e592dbd72da18a93c088683a1320363a9cf84a4a0b8729e824209fab03231614e86284d1acd82a344094638f19a5b02d681b4da8196181c052b68d020ad620e1b064138a7404b69ad260cc5ddea95c21e8a500381c7b74f8cb24428ee3058c98407cf9810c150cd843394788b850f58668c606b75260d4887a612f4566522d451fa67440593d804c65946acca8009620350c7b99099d1c4658c28271563cec6880f34f3e024a6dc7ac1c0a3bf24a86cb6b34810e004630002180070cc0a1f7649a0146d3e5b6c2e2f349fbe682e2f469f06e3df37a7e3ffe48b77f3d585cde7df6e2dbf731ca5db9b69c68111a2b5162841c74c239cacd63e29b6bbbaf972b939f30425e83d53993c66ced48bcd6e7ed7ba760125e844c334cec437d0b975be7dfe61fbd1bdb858f967402949d03b3e4c362a5925f88f82a9a19400a6097af3e34ae3a3ed679ea0f743e383508b52512a04c51cba003d4a1bb53361dbd0db4f1f6ebd281c7fab566f9c0861b29b4f4982de35f546f10bdd153e956c7fc66d60645c60ad8d6bcdebb73b3f7cd30f98d4a00968ad63c09581adffab3d73bffde85e7e73f560d8685f6c6c38360902e0f0b091fdd8e8b8d8f2951bcd951fda733ff4c5268162aeb58ef13b36b6d6f367edc7e73bd3d1d13b866b2efdbcc770b82f395e2607bd6e23941d2636b11f1b1b175bebf3d9e6eafa7fefafccf6e5a64183e8c36d637ef3e5f2f876db0f8df585d613a57ba06121f0217aad0f343e36b4f94bcd99cbad3b0bfd9871060a649f9cf6da21cafb321b15a28460767821da079b18175bfbeaf7cde5dbed1717fb61931213ccb4d6b1288e1da2fb0b42fee4973df1d93fb3f5588d40c4d8531014e843745b9f8220c7c5d6f9f261be72bd75fb765f6c14631233db9ff654d0a16e6b4fffdc7e762f5f58cc1f7e95cfdecd676f6eaecfb5d77e8d4574bbb2ee0729fbfa6f14482ae8d18254e382cce76e35972e763edbe80b92407fff15a96e7f4d1db33888becc7a62766f9e938463199b8c89c36845c4d454a9ffdde9e3caad577a76b7d77bbfbadb9e6db72e1825a84f3777227c8c52d4ba1a9bb43f8409d3a85427518a9a334f36d77f43097ab3716ab2e22a8dd8d0351f5e6c5e8be9f2843b55ad4e54264fa2147596bfc997ee36bffbbe75357687bfabd62651faff1a0824e8ed9af171d69c3c3331b15bde3493a0a3dd55f1d2773ad47eaa6387b4a5baf5edaf9d2b6badf95fa2bf0bd5f9ede8f592eacda7979a0fe60eae5a61ca06ab8e033368adf4abb0eedc58db5cdf685d8e4a07a8ee5c98cb3f5d3bb86a291419a8ba54c8463924ce58dbac4bb5b1abfad01dc205118355c79e948cc5baa43affcfa5f6c6fdc1f6785dd08cebc1924ba96714e8d8bf6e812e67b3a3012de5604b4b0a142bad5551c6c60dc4ce8d99f6ecc323c38cb11c6ce752a51c45b9943acac5f7682863468660e618e398398a797b28e692353ae796f38d9ff2e97f1f196982a91e1882a5696b14695a2a2da501ee6848134107579652ff394a743cacd80ac2724b7b44a2350cb18702055c6b558c2e43ed51129d2face51b3f7596e2094357f4be72f89af98ee278c83ca0864b0d0c62a73fba869732746bfe52be7127fffce68ea7f7d595cda797f295cb07ae8694aa21f6d0a0a2e831f21dd9f5f4e6fa746bfe627bf6e84a38e53024e5ed8eefa33c1da7ae2d4ff71c0974fdb10f75f3f59a3cca291f9c3e76cfb846a92ea12e1f9b1d95683624e7690c458b574cc34323b184bafdc5b9e6d24c7e378e765dd1871e895c0e151d13f938e9a31489ed2fcec5be7444379d9f7f99ff1c7d7fb031800a4a073a442b50986aad8b43d5a1b07b4b79f3bba7ed478f8f2c8360601c0f504d003070dc3dec1ee5eb5ed59de9c5cddfe2b966d722fb8271fcbc975fb8973f7dd47af6234ab6c62d1c6ffc8648c6b868a68b63d8a1a04bed473e77abf562be79ab38a81f386e759d3ed21dfd240ba2064b8eb760b1317dd5ead2b9b2965f58ddf146575eef8498afdce82e8f54bdb97e6e1f684506e53c024031c6f19c75743b5d4a1fadcf67f3d585f6cbe9e1aa8b5977a4e47c75215fb9b36b0c42e570bd31dde9d17a7b8dd1bcf6ac7b17d435c6eb7879bfde412316016020703c261b9d9e7b632f7ff0c5e6fad20edfc3d4cbd590c0631813150df18ab9a2f9cdb5e64cec810e9faf8c17647d7b3a02203029a26e7423bac7bf231ad198db0ee65fcae3b1e320bd1278bcd850a32bc89e1e6369f804fb1a7ac5c0918a40d44b62cffc4a73603e77ab33bdd8bc3e7f14fea582cbc159586ec5db68ffeec90f3397bb07b487ee5f2a06764291ef967f47fba1344815d3df426bfaab1dbe5dafeea91a07f4af127bf3ef54fc0e4fc34cd46352f0e6933a4a0581f82f4159f7b8586dfdf4d7eadf50f17066d2d7518aa924dd803859c9e2d70d648226b6bfafa1a6e2e5bbaf85e3c59667517ef9abf6f4a3e6830bf1363b6e0f09ca7f5cca2f7cda5ebd8352cc795c4c509c143efdb2736525aec5254850fbf1e3f6a5dbad97ab28ce26c53567e7b32baddfe6daabb328256a6be9c65af3c683d6f24b94d2e21324a8f3ed9dfcd174f3c9af2825c51f4d50e7c5d7f9f3ebadfbe7505adc98c2b6d0e2aabda05096da2bb2575e8f309c9435c5a75d39f16957497c7af175fefc7aebfe3994e2a9a9fffb5f000000ffff');
INSERT INTO returns VALUES(16832,2,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,3,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,4,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,5,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,6,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,7,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,8,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,9,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,10,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,11,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,12,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,13,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,14,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,15,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,16,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,17,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
INSERT INTO returns VALUES(16832,18,'未报送','{"Standing":0,"Received":0,"LateMinutes":0,"Resent":0,"Versions":null,"HeldFrom":{"From":0,"To":0,"Cycle":"","Deadline":0},"Reason":"本期没有收到"}','null',X'');
CREATE TABLE findings (
  period INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  township INTEGER NOT NULL,
  rule TEXT NOT NULL,
  severity INTEGER NOT NULL,
  key TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (period, seq)
);
INSERT INTO findings VALUES(16832,0,1,'B04',2,'B04|1|6205211002010008/620521197511109981|id|','{"Rule":"B04","Severity":2,"Township":1,"Village":"云杏湾村","Household":"6205211002010008","Person":"620521197511109981","Who":"郝彩凤","File":"2016年第5周_永清镇.xlsx","Sheet":"家庭成员","Cell":"H30","Field":"id","Head":"证件号码","More":null,"N":1,"Got":"620521197511109981","Want":"","Message":"郝彩凤的证件号码按前17位推算，第18位应为8，写的是1。请对照户口簿逐位核对。","Probation":false,"Waived":"","Key":"B04|1|6205211002010008/620521197511109981|id|","No":"01-B04-25145B","Weeks":1}');
INSERT INTO findings VALUES(16832,1,1,'G03',2,'G03|1|6205211002010007/|gross|','{"Rule":"G03","Severity":2,"Township":1,"Village":"云杏湾村","Household":"6205211002010007","Person":"","Who":"钱存祥","File":"2016年第5周_永清镇.xlsx","Sheet":"账三 收入及脱贫进度","Cell":"S10","Field":"gross","Head":"年收入","More":null,"N":1,"Got":"51660","Want":"51460","Message":"户主钱存祥：年收入填51660元，四项收入合计51460元，多200元。请按收入核算表重新相加，改正年收入或填错的一项。","Probation":false,"Waived":"","Key":"G03|1|6205211002010007/|gross|","No":"01-G03-15BEC1","Weeks":1}');
INSERT INTO findings VALUES(16832,2,1,'A02',1,'A02|1|/||','{"Rule":"A02","Severity":1,"Township":1,"Village":"","Household":"","Person":"","Who":"","File":"","Sheet":"","Cell":"","Field":"","Head":"","More":null,"N":1,"Got":"","Want":"","Message":"2026年11月25日09时52分收到，比截止时间2016年2月7日18时00分晚94648小时，按迟报登记。请按时报送，确有原因的向县扶贫办说明。","Probation":false,"Waived":"","Key":"A02|1|/||","No":"01-A02-913DEA","Weeks":1}');
INSERT INTO findings VALUES(16832,3,2,'A01',2,'A01|2|/||','{"Rule":"A01","Severity":2,"Township":2,"Village":"","Household":"","Person":"","Who":"","File":"","Sheet":"","Cell":"","Field":"","Head":"","More":null,"N":1,"Got":"","Want":"","Message":"红堡镇没有报送2016-02-01至2016-02-07的数据，截止时间为2016年2月7日18时00分。请立即补报，补报前县汇总按上次采用的数据代列。","Probation":false,"Waived":"","Key":"A01|2|/||","No":"02-A01-30B0AA","Weeks":1}');
INSERT INTO findings VALUES(16832,4,3,'A01',2,'A01|3|/||','{"Rule":"A01","Severity":2,"Township":3,"Village":"","Household":"","Person":"","Who":"","File":"","Sheet":"","Cell":"","Field":"","Head":"","More":null,"N":1,"Got":"","Want":"","Message":"白驼镇没有报送2016-02-01至2016-02-07的数据，截止时间为2016年2月7日18时00分。请立即补报，补报前县汇总按上次采用的数据代列。","Probation":false,"Waived":"","Key":"A01|3|/||","No":"03-A01-5F485D","Weeks":1}');
INSERT INTO findings VALUES(16832,5,4,'A01',2,'A01|4|/||','{"Rule":"A01","Severity":2,"Township":4,"Village":"","Household":"","Person":"","Who":"","File":"","Sheet":"","Cell":"","Field":"","Head":"","More":null,"N":1,"Got":"","Want":"","Message":"金集镇没有报送2016-02-01至2016-02-07的数据，截止时间为2016年2月7日18时00分。请立即补报，补报前县汇总按上次采用的数据代列。","Probation":false,"Waived":"","Key":"A01|4|/||","No":"04-A01-E8EFB2","Weeks":1}');
CREATE TABLE problems (
  period INTEGER NOT NULL,
  key TEXT NOT NULL,
  township INTEGER NOT NULL,
  closed INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (period, key)
);
INSERT INTO problems VALUES(16832,'A01|2|/||',2,0,'{"Key":"A01|2|/||","No":"02-A01-30B0AA","Rule":"A01","Severity":2,"Township":2,"FirstSeen":16832,"Weeks":1,"Closed":false,"Answer":"","Reason":"","Household":"","Field":"","Message":"红堡镇没有报送2016-02-01至2016-02-07的数据，截止时间为2016年2月7日18时00分。请立即补报，补报前县汇总按上次采用的数据代列。"}');
INSERT INTO problems VALUES(16832,'A01|3|/||',3,0,'{"Key":"A01|3|/||","No":"03-A01-5F485D","Rule":"A01","Severity":2,"Township":3,"FirstSeen":16832,"Weeks":1,"Closed":false,"Answer":"","Reason":"","Household":"","Field":"","Message":"白驼镇没有报送2016-02-01至2016-02-07的数据，截止时间为2016年2月7日18时00分。请立即补报，补报前县汇总按上次采用的数据代列。"}');
INSERT INTO problems VALUES(16832,'A01|4|/||',4,0,'{"Key":"A01|4|/||","No":"04-A01-E8EFB2","Rule":"A01","Severity":2,"Township":4,"FirstSeen":16832,"Weeks":1,"Closed":false,"Answer":"","Reason":"","Household":"","Field":"","Message":"金集镇没有报送2016-02-01至2016-02-07的数据，截止时间为2016年2月7日18时00分。请立即补报，补报前县汇总按上次采用的数据代列。"}');
INSERT INTO problems VALUES(16832,'A02|1|/||',1,0,'{"Key":"A02|1|/||","No":"01-A02-913DEA","Rule":"A02","Severity":1,"Township":1,"FirstSeen":16832,"Weeks":1,"Closed":false,"Answer":"","Reason":"","Household":"","Field":"","Message":"2026年11月25日09时52分收到，比截止时间2016年2月7日18时00分晚94648小时，按迟报登记。请按时报送，确有原因的向县扶贫办说明。"}');
INSERT INTO problems VALUES(16832,'B04|1|6205211002010008/620521197511109981|id|',1,0,'{"Key":"B04|1|6205211002010008/620521197511109981|id|","No":"01-B04-25145B","Rule":"B04","Severity":2,"Township":1,"FirstSeen":16832,"Weeks":1,"Closed":false,"Answer":"","Reason":"","Household":"6205211002010008","Field":"id","Message":"郝彩凤的证件号码按前17位推算，第18位应为8，写的是1。请对照户口簿逐位核对。"}');
INSERT INTO problems VALUES(16832,'G03|1|6205211002010007/|gross|',1,0,'{"Key":"G03|1|6205211002010007/|gross|","No":"01-G03-15BEC1","Rule":"G03","Severity":2,"Township":1,"FirstSeen":16832,"Weeks":1,"Closed":false,"Answer":"","Reason":"","Household":"6205211002010007","Field":"gross","Message":"户主钱存祥：年收入填51660元，四项收入合计51460元，多200元。请按收入核算表重新相加，改正年收入或填错的一项。"}');
CREATE TABLE outputs (
  period INTEGER NOT NULL,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (period, name)
);
INSERT INTO outputs VALUES(16832,'findings.tsv','85c4eb06226e32e97cc08b465a72155e21f061aaa9c53fec2e09cb13834f6abb');
CREATE TABLE IF NOT EXISTS "indicators" (
  period INTEGER NOT NULL,
  township INTEGER NOT NULL,
  village TEXT NOT NULL,
  id TEXT NOT NULL,
  part TEXT NOT NULL,
  num INTEGER NOT NULL,
  den INTEGER NOT NULL,
  PRIMARY KEY (period, township, village, id, part)
) WITHOUT ROWID;
INSERT INTO indicators VALUES(16832,0,'','filled','',8,144);
INSERT INTO indicators VALUES(16832,0,'','households','',8,0);
INSERT INTO indicators VALUES(16832,0,'','people','',31,0);
INSERT INTO indicators VALUES(16832,1,'','filled','',8,8);
INSERT INTO indicators VALUES(16832,1,'','households','',8,0);
INSERT INTO indicators VALUES(16832,1,'','people','',31,0);
PRAGMA user_version = 2;
COMMIT;

package io.portico;

import io.portico.house.FileRules;

class HouseFilesTest implements FileRules {}

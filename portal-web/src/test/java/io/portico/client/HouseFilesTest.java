package io.portico.client;

import io.portico.house.FileRules;

class HouseFilesTest implements FileRules {

    @Override
    public String[] bundles() {
        return new String[] {"io.portico.client.messages"};
    }
}
